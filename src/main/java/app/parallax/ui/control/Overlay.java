package app.parallax.ui.control;

import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Lies over a part of the window with a card in it. While it is there it has the focus and the keys to itself; Escape or a click beside the card puts it away, and the focus goes back to where it was.
 */
public class Overlay extends StackPane {
    private final Region card;
    private final Predicate<KeyEvent> passing;
    private @Nullable Node first;
    private @Nullable Node before;

    /**
     * @param passing keys that the window behind hears too: those that open and close this
     */
    public Overlay(Region card, Predicate<KeyEvent> passing) {
        this.card = card;
        this.passing = passing;
        getStyleClass().add("overlay");
        setAccessibleRole(AccessibleRole.DIALOG);
        setVisible(false);
        setOnMousePressed(e -> {
            if (e.getTarget().equals(this)) {
                close();
            }
            e.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocus);
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            close();
            e.consume();
        } else if (!passing.test(e)) {
            e.consume();
        }
    }

    /** What lies behind cannot be reached by keys before this is put away. */
    private void keepFocus(@Nullable Node owner) {
        Node wanted = first;
        if (isVisible() && wanted != null && owner != null && !isIn(owner)) {
            wanted.requestFocus();
        }
    }

    private boolean isIn(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.equals(this)) {
                return true;
            }
        }
        return false;
    }

    /** Shows it, the focus on a part of it. */
    protected final void open(Node focused) {
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        first = focused;
        // Only while it is shown: what is not there is neither styled nor found.
        getChildren().setAll(card);
        setVisible(true);
        focused.requestFocus();
    }

    public final void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        getChildren().clear();
        first = null;
        Node back = before;
        before = null;
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }

    /** Whether it is there. */
    public final ObservableValue<Boolean> shown() {
        return visibleProperty();
    }

    protected final Region card() {
        return card;
    }
}
