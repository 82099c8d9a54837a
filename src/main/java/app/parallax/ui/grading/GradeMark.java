package app.parallax.ui.grading;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** A grade that was given, where it is only told: a letter or a digit in a box. */
public final class GradeMark extends Label {
    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");

    public GradeMark(String grade) {
        super(grade);
        getStyleClass().add("grade-badge");
        pseudoClassStateChanged(GIVEN, true);
        setMinWidth(USE_PREF_SIZE);
    }
}
