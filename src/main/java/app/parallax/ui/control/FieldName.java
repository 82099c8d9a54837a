package app.parallax.ui.control;

import javafx.scene.control.Control;
import javafx.scene.control.Label;

/** Names a field, or a choice, for those who hear the window. */
public final class FieldName {
    private FieldName() {}

    /**
     * Names what can be written in or chosen from, by a label that nobody sees. An accessible text is no name here: the toolkit says it in place
     * of what is written, and nobody would hear what he has typed.
     */
    public static void set(Control field, String name) {
        Label label = new Label(name);
        label.setLabelFor(field);
    }
}
