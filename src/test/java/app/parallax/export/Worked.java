package app.parallax.export;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.dossier.standing.Subjects;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.PointGrade;
import app.parallax.dossier.work.SourceGrade;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Subject;
import app.parallax.source.AnnotatedSource;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/** The harbour's comparison with an analyst's work on it. */
public final class Worked {
    private static final Stamp MIRA = new Stamp("Mira", Instant.parse("2026-11-22T09:00:00Z"));

    private Worked() {}

    /** A judged finding, a judged point, grades, and two notes. */
    public static ExportOptions harbour() {
        Comparison comparison = Comparisons.harbour();
        Subjects subjects = new Subjects(comparison);
        return ExportOptions.DEFAULT.with(Dossier.of(List.of(
                held(comparison.source(Comparisons.RECORD), 0),
                held(comparison.source(Comparisons.REPORT), 1),
                judgement(
                        subjects.of(comparison.findings().getFirst()),
                        Judgement.Claim.MISLEADING,
                        "=Not “very soon”,\n- but soon."),
                judgement(subjects.of(comparison.points().getFirst()), Judgement.Claim.STANDS, ""),
                new SourceGrade(Comparisons.REPORT, SourceGrade.Reliability.C, MIRA),
                new PointGrade("point-boats", Comparisons.REPORT, 2, PointGrade.Witness.PRIMARY, List.of(), MIRA),
                note("n1", subjects.of(Comparisons.inReport("🚢 in 1987")), "Which ferry?"),
                note("n2", Subject.DOSSIER, "Two readings."))));
    }

    private static HeldSource held(AnnotatedSource source, int place) {
        String hash = source.source().sha256();
        return new HeldSource(
                source.id(),
                place,
                source.source().info(),
                new HeldSource.Version(source.id() + ".txt", hash, hash, Instant.parse("2026-11-20T08:30:00Z")),
                List.of());
    }

    private static Judgement judgement(Subject subject, Judgement.Claim claim, String reason) {
        return new Judgement(subject, Judgement.Program.RIGHT, claim, reason, MIRA);
    }

    private static Note note(String id, Subject subject, String text) {
        return new Note(id, subject, text, new TreeSet<>(List.of("tape")), MIRA, MIRA);
    }
}
