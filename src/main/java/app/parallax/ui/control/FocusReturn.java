package app.parallax.ui.control;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Remembers where the focus was before a part of the window took it, and gives it back there. */
public final class FocusReturn {
    private final Node part;
    private @Nullable Node before;

    public FocusReturn(Node part) {
        this.part = part;
    }

    /**
     * To be called before the part takes the focus; while the part has it, nothing is remembered anew.
     *
     * @param window a node that is in the window, where the part itself may not be yet
     */
    public void remember(Node window) {
        Node owner = window.getScene() == null ? null : window.getScene().getFocusOwner();
        if (owner != null && !Focus.isIn(owner, part)) {
            before = owner;
        }
    }

    /**
     * Gives it back once.
     *
     * @return false where nothing is remembered that could have the focus now
     */
    public boolean giveBack() {
        Node back = before;
        before = null;
        if (back == null || back.getScene() == null || back.isDisabled() || !Focus.isShown(back)) {
            return false;
        }
        back.requestFocus();
        return true;
    }
}
