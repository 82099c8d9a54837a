package app.parallax.ui.grading;

import app.parallax.dossier.work.SourceGrade;
import app.parallax.dossier.work.SourceGrade.Reliability;
import app.parallax.ui.judging.StampWords;
import app.parallax.ui.session.Texts;
import java.util.Arrays;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** A source's letter, pale while nobody graded it; pressed, it opens the scale. */
public final class ReliabilityBadge extends Button {
    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");

    private final String source;
    private final SourceGrading grading;
    private final Texts texts;
    private final GradeWords words;
    private String name = "";

    public ReliabilityBadge(String source, SourceGrading grading, Texts texts) {
        this.source = source;
        this.grading = grading;
        this.texts = texts;
        this.words = new GradeWords(texts);
        setId("reliability-" + source);
        getStyleClass().add("grade-badge");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip());
        setOnAction(e -> open());
    }

    /**
     * Shows what holds now.
     *
     * @param newName what the source is called in a sentence
     */
    public void show(String newName) {
        name = newName;
        show();
    }

    /** Shows what holds now, under the same name. */
    public void show() {
        Reliability now = grading.reliability(source);
        setText(now.name());
        pseudoClassStateChanged(GIVEN, now != Reliability.F);
        SourceGrade given = grading.given(source);
        String grade = texts.text("reliability.of", name, words.of(now));
        getTooltip()
                .setText(
                        given == null
                                ? texts.text("reliability.tip", grade)
                                : texts.text("reliability.tip.given", grade, new StampWords(texts).of(given.stamp())));
        setAccessibleText(grade);
    }

    /** Opens the scale. */
    public void open() {
        Reliability now = grading.reliability(source);
        new GradeMenu(
                        texts.text("reliability.title", name),
                        Arrays.stream(Reliability.values())
                                .map(r -> new GradeMenu.Line(
                                        r.name(), words.of(r), r == now, () -> grading.grade(source, r)))
                                .toList())
                .open(this);
    }
}
