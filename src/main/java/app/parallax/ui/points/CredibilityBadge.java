package app.parallax.ui.points;

import app.parallax.dossier.work.PointGrade;
import app.parallax.ui.grading.GradeWords;
import app.parallax.ui.session.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The grade of a point in a source, pale while nobody gave one; pressed, it opens the scale. */
final class CredibilityBadge extends Button {
    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");

    CredibilityBadge(@Nullable PointGrade grade, Texts texts) {
        int credibility = grade == null ? PointGrade.CANNOT_BE_JUDGED : grade.credibility();
        PointGrade.Witness witness = grade == null ? null : grade.witness();
        String number = Integer.toString(credibility);
        setText(witness == null ? number : texts.text("credibility.badge", number, texts.of("witness", witness)));
        String words = texts.text("credibility.tip", new GradeWords(texts).of(grade));
        setTooltip(new Tooltip(words));
        setAccessibleText(words);
        getStyleClass().add("grade-badge");
        pseudoClassStateChanged(GIVEN, credibility != PointGrade.CANNOT_BE_JUDGED || witness != null);
        // The list has the focus, and its keys do the same.
        setFocusTraversable(false);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }
}
