package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.dossier.work.Dossier;
import java.util.List;

/** The analyst's work as it is shown beside a comparison: judgements, grades, notes. Of an empty dossier there is nothing to show anywhere. */
public record WorkViews(JudgementViews judgements, Grades grades, NoteViews notes) {
    public static WorkViews of(Dossier dossier, Comparison comparison, Phrases phrases) {
        return new WorkViews(
                new JudgementViews(dossier, comparison, phrases),
                new Grades(dossier, phrases),
                new NoteViews(dossier, comparison, phrases));
    }

    /** The judgements that fit nothing that the comparison holds now. */
    public List<NoteView> left() {
        return judgements.unplaced().stream()
                .map(judgement -> notes.left(judgement, judgements.view(judgement)))
                .toList();
    }
}
