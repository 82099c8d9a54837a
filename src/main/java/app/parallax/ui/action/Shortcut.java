package app.parallax.ui.action;

import java.util.List;
import javafx.scene.input.KeyCombination;

/**
 * The keys that ask for an action.
 *
 * @param keys each of them asks for it; the first is the one that is shown
 */
public record Shortcut(List<KeyCombination> keys, Reach reach) {
    /** Where keys are heard. */
    public enum Reach {
        /** Wherever the focus is. */
        FIELDS_TOO,
        /** Wherever nothing is being typed and no sheet is open. */
        WINDOW,
        /** In one part of the window, which looks after them itself. */
        PART
    }

    public Shortcut {
        keys = List.copyOf(keys);
    }
}
