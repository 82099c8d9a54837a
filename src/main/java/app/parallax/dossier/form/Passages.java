package app.parallax.dossier.form;

import app.parallax.correction.Correction;
import app.parallax.text.Passage;
import java.util.List;

/** The passages that a correction names, as many as its form asks for. */
record Passages(List<Passage> all) {
    static Passages of(Given given) throws FormException {
        return new Passages(given.list("passages", PassageForm::passage));
    }

    Passage only() throws FormException {
        if (all.size() != 1) {
            throw new FormException("a correction that is about one passage names " + all.size());
        }
        return all.getFirst();
    }

    Correction tie(boolean tied) throws FormException {
        if (all.size() != 2) {
            throw new FormException("a link ties two passages, and this one names " + all.size());
        }
        return Correction.Tie.of(all.getFirst(), all.getLast(), tied);
    }
}
