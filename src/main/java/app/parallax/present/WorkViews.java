package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.dossier.work.Dossier;
import java.util.List;
import java.util.stream.Stream;

/** The analyst's work as it is shown beside a comparison: judgements, grades, notes. Of an empty dossier there is nothing to show anywhere. */
public record WorkViews(JudgementViews judgements, Grades grades, NoteViews notes) {
    public static WorkViews of(Dossier dossier, Comparison comparison, Phrases phrases) {
        return new WorkViews(
                new JudgementViews(dossier, comparison, phrases),
                new Grades(dossier, comparison, phrases),
                new NoteViews(dossier, comparison, phrases));
    }

    /** The judgements and grades that fit nothing that the comparison holds now. */
    public List<NoteView> left() {
        return Stream.concat(
                        judgements.unplaced().stream()
                                .map(judgement -> notes.left(judgement, judgements.view(judgement))),
                        grades.unplaced().stream().map(grade -> notes.left(grade, grades.of(grade))))
                .toList();
    }
}
