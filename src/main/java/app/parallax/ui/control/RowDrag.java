package app.parallax.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Lets something be dragged along its row into the place of another. A mark shows the edge at which it would come to stand; Escape leaves everything as it was. */
public final class RowDrag {
    /** A hand that shakes does not drag, in pixels. */
    private static final double SLACK = 8;

    private static final double MARK = 3;
    private static final double FAINT = 0.8;

    private final Node handle;
    private final Node dragged;
    private final Supplier<List<? extends Node>> row;
    private final Region mark;
    private final Consumer<Node> onMoved;
    private final EventHandler<KeyEvent> escape = this::key;
    private double pressed;
    private State state = State.FREE;
    private @Nullable Scene watched;

    private enum State {
        FREE,
        HELD,
        DRAGGED,
        /** Escape was pressed, and the mouse is still held. */
        LET_GO
    }

    /**
     * @param handle what is taken hold of, and follows the pointer
     * @param dragged what is moved with it: the handle itself, or what it is a part of
     * @param row what stands side by side, from left to right, what is dragged among it
     * @param mark of {@link #mark}, over the row
     * @param onMoved hears whose place is taken
     */
    public RowDrag(Node handle, Node dragged, Supplier<List<? extends Node>> row, Region mark, Consumer<Node> onMoved) {
        this.handle = handle;
        this.dragged = dragged;
        this.row = row;
        this.mark = mark;
        this.onMoved = onMoved;
        handle.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        handle.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        handle.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
    }

    /** What shows where something would come to stand: one for a row, a child of what lays the row out. */
    public static Region mark() {
        Region mark = new Region();
        mark.getStyleClass().add("drop-mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setVisible(false);
        mark.setViewOrder(-2);
        return mark;
    }

    private void press(MouseEvent e) {
        state = e.getButton() == MouseButton.PRIMARY && !isOnAButton(e) ? State.HELD : State.FREE;
        pressed = e.getSceneX();
    }

    /** A button inside is there to be pressed. */
    private boolean isOnAButton(MouseEvent e) {
        for (Node node = (Node) e.getTarget(); node != null && !node.equals(handle); node = node.getParent()) {
            if (node instanceof ButtonBase) {
                return true;
            }
        }
        return false;
    }

    private void drag(MouseEvent e) {
        double by = e.getSceneX() - pressed;
        if (state == State.HELD && Math.abs(by) > SLACK) {
            begin();
        }
        if (state == State.DRAGGED) {
            handle.setTranslateX(by);
            show(under(e));
            e.consume();
        } else if (state == State.LET_GO) {
            e.consume();
        }
    }

    private void begin() {
        state = State.DRAGGED;
        if (handle instanceof ButtonBase button) {
            button.disarm();
        }
        dragged.setViewOrder(-1);
        handle.setOpacity(FAINT);
        watched = handle.getScene();
        if (watched != null) {
            watched.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            end(State.LET_GO);
        }
    }

    private void drop(MouseEvent e) {
        boolean wasDragged = state == State.DRAGGED;
        if (wasDragged || state == State.LET_GO) {
            e.consume();
        }
        Optional<Node> onto = wasDragged ? under(e) : Optional.empty();
        end(State.FREE);
        onto.ifPresent(onMoved);
    }

    private void end(State next) {
        state = next;
        handle.setTranslateX(0);
        handle.setOpacity(1);
        dragged.setViewOrder(0);
        mark.setVisible(false);
        if (watched != null) {
            watched.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            watched = null;
        }
    }

    private Optional<Node> under(MouseEvent e) {
        return row.get().stream()
                .filter(other -> !other.equals(dragged))
                .filter(other -> {
                    Bounds at = other.localToScene(other.getLayoutBounds());
                    return at.getMinX() <= e.getSceneX() && e.getSceneX() <= at.getMaxX();
                })
                .map(Node.class::cast)
                .findFirst();
    }

    /** What goes to the right comes to stand behind what makes room for it, what goes to the left before it. */
    private void show(Optional<Node> onto) {
        mark.setVisible(onto.isPresent());
        onto.ifPresent(other -> {
            boolean right = row.get().indexOf(other) > row.get().indexOf(dragged);
            Bounds at = other.localToScene(other.getLayoutBounds());
            Point2D top = mark.getParent().sceneToLocal(right ? at.getMaxX() : at.getMinX(), at.getMinY());
            // At the outer edges too the whole mark is seen.
            double last = mark.getParent().getLayoutBounds().getWidth() - MARK;
            double x = Math.clamp(Math.round(top.getX() - MARK / 2), 0, Math.max(0, last));
            mark.resizeRelocate(x, top.getY(), MARK, at.getHeight());
        });
    }
}
