package app.parallax.ui.grading;

import app.parallax.dossier.work.PointGrade;
import app.parallax.dossier.work.SourceGrade.Reliability;
import app.parallax.ui.session.Texts;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Grades in the words of the scale, NATO's AJP-2.1. */
public final class GradeWords {
    private final Texts texts;

    public GradeWords(Texts texts) {
        this.texts = texts;
    }

    /** The letter and what it stands for. */
    public String of(Reliability reliability) {
        return texts.text("grade.line", reliability.name(), texts.of("reliability", reliability));
    }

    /** The number and what it stands for. */
    public String credibility(int credibility) {
        return texts.text("grade.line", Integer.toString(credibility), texts.text("credibility." + credibility));
    }

    public String of(PointGrade.Witness witness) {
        return texts.of("witness", witness);
    }

    /** Both halves of a grade; of what nobody graded, that it cannot be judged. */
    public String of(@Nullable PointGrade grade) {
        PointGrade.Witness witness = grade == null ? null : grade.witness();
        return Stream.of(
                        credibility(grade == null ? PointGrade.CANNOT_BE_JUDGED : grade.credibility()),
                        witness == null ? "" : of(witness))
                .filter(words -> !words.isEmpty())
                .map(words -> words.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" · "));
    }
}
