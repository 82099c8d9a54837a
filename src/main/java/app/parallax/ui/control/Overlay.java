package app.parallax.ui.control;

import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Lies over a part of the window with a card in it. While it is there it has the focus and the keys to itself; Escape or a click beside the card puts it away, and the focus goes back to where it was.
 */
public class Overlay extends StackPane {
    private final Region card;
    private final Predicate<KeyEvent> passing;
    private final FocusKeeper keeper = new FocusKeeper(this, true);

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
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            close();
            e.consume();
        } else if (e.getCode() != KeyCode.TAB && !passing.test(e)) {
            e.consume();
        }
    }

    /** Shows it, the focus on a part of it. */
    protected final void open(Node focused) {
        keeper.take();
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
        keeper.giveBack();
    }

    /** Whether it is there. */
    public final ObservableValue<Boolean> shown() {
        return visibleProperty();
    }

    protected final Region card() {
        return card;
    }
}
