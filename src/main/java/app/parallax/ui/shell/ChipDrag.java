package app.parallax.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Lets a chip be dragged along its row, and moved there with Ctrl+Shift and a page key. */
final class ChipDrag {
    /** A hand that shakes does not drag, in pixels. */
    private static final double SLACK = 8;

    private final ButtonBase chip;
    private final Parent row;
    private final Consumer<Node> onMoved;
    private double pressed;
    private boolean dragging;

    /**
     * @param onMoved hears which chip's place it takes
     */
    ChipDrag(ButtonBase chip, Parent row, Consumer<Node> onMoved) {
        this.chip = chip;
        this.row = row;
        this.onMoved = onMoved;
        chip.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            pressed = e.getSceneX();
            dragging = false;
        });
        chip.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        chip.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
        chip.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void drag(MouseEvent e) {
        double by = e.getSceneX() - pressed;
        dragging |= Math.abs(by) > SLACK;
        if (dragging) {
            chip.disarm();
            chip.setViewOrder(-1);
            chip.setTranslateX(by);
            chip.setOpacity(0.8);
            e.consume();
        }
    }

    private void drop(MouseEvent e) {
        if (!dragging) {
            return;
        }
        dragging = false;
        e.consume();
        chip.setTranslateX(0);
        chip.setOpacity(1);
        chip.setViewOrder(0);
        double x = row.sceneToLocal(e.getSceneX(), e.getSceneY()).getX();
        under(x).ifPresent(onMoved);
    }

    private Optional<Node> under(double x) {
        return row.getChildrenUnmodifiable().stream()
                .filter(other -> !other.equals(chip))
                .filter(other -> other.getLayoutX() <= x
                        && x <= other.getLayoutX() + other.getLayoutBounds().getWidth())
                .findFirst();
    }

    private void key(KeyEvent e) {
        boolean known = e.getCode() == KeyCode.PAGE_UP || e.getCode() == KeyCode.PAGE_DOWN;
        if (known && e.isShortcutDown() && e.isShiftDown()) {
            e.consume();
            int at = row.getChildrenUnmodifiable().indexOf(chip) + (e.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            if (at >= 0 && at < row.getChildrenUnmodifiable().size()) {
                onMoved.accept(row.getChildrenUnmodifiable().get(at));
            }
        }
    }
}
