package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.dossier.standing.PointGrades;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.PointGrade;
import app.parallax.dossier.work.SourceGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The analyst's grades in words. What nobody graded has none: nothing is said of it. */
public final class Grades {
    private final Dossier dossier;
    private final PointGrades points;
    private final Phrases phrases;

    public Grades(Dossier dossier, Comparison comparison, Phrases phrases) {
        this.dossier = dossier;
        this.points = PointGrades.of(dossier, comparison);
        this.phrases = phrases;
    }

    /** How reliable a source is; empty where that cannot be judged. */
    public String ofSource(String source) {
        SourceGrade.Reliability reliability = dossier.reliability(source);
        return reliability == SourceGrade.Reliability.F ? "" : phrases.of("reliability", reliability);
    }

    /** How credible a point is in a source, and whether it knows it at first hand; empty where neither was said. */
    public String ofPoint(String point, String source) {
        PointGrade grade = points.on(point, source);
        return grade == null ? "" : of(grade);
    }

    /** Those that fit nothing that the comparison holds now. */
    List<PointGrade> unplaced() {
        return points.unplaced();
    }

    /** Both halves of a grade, as far as they were said. */
    String of(PointGrade grade) {
        List<String> words = new ArrayList<>();
        if (grade.credibility() != PointGrade.CANNOT_BE_JUDGED) {
            words.add(phrases.text("credibility." + grade.credibility()));
        }
        PointGrade.Witness witness = grade.witness();
        if (witness != null) {
            words.add(phrases.text("witness." + witness.name().toLowerCase(Locale.ROOT)));
        }
        return String.join(", ", words);
    }
}
