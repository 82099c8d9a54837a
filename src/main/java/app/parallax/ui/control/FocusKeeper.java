package app.parallax.ui.control;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Keeps the focus in a part that lies over the window: Tab goes round in it, and when it is put away the focus is back where it was. */
public final class FocusKeeper {
    private final Parent part;
    private final boolean always;
    private final FocusReturn back;
    private boolean holding;
    private boolean tab;
    private boolean backwards;

    /**
     * @param always whether nothing behind can take the focus by whatever means; else a click there takes it
     */
    public FocusKeeper(Parent part, boolean always) {
        this.part = part;
        this.always = always;
        this.back = new FocusReturn(part);
        part.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            tab = e.getCode() == KeyCode.TAB;
            backwards = tab && e.isShiftDown();
        });
        part.addEventFilter(KeyEvent.KEY_RELEASED, e -> tab = false);
        part.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keep);
    }

    /** Holds the focus from now on, for something in the part that asks for it next. */
    public void take() {
        back.remember(part);
        holding = true;
    }

    /** Lets go of it; it is then where it was. */
    public void giveBack() {
        holding = false;
        back.giveBack();
    }

    /** What lies behind cannot be reached by keys: beyond the last control is the first, and the other way round. */
    private void keep(@Nullable Node owner) {
        if (holding && (always || tab) && owner != null && !Focus.isIn(owner, part)) {
            Focus.outermost(part, tab && backwards).ifPresent(Node::requestFocus);
        }
    }
}
