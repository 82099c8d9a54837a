package app.parallax.ui.reader;

import app.parallax.compare.Comparison;
import app.parallax.present.Phrases;
import app.parallax.present.step.Correspondence;
import app.parallax.present.step.Correspondences;
import app.parallax.present.step.Facing;
import app.parallax.present.step.Facings;
import app.parallax.text.Passage;
import app.parallax.ui.session.Selection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which place of one source stands level with which of another while they are scrolled in step. Near what is selected its passages do, even where a source tells them out of order; else what the texts have in common from top to bottom. */
final class Following {
    /** How far from a selected passage the reader is still taken to read it, in code units. */
    private static final int NEAR = 1500;

    private final Correspondences correspondences;
    private final Facings facings;

    Following(Comparison comparison, Phrases phrases) {
        this.correspondences = new Correspondences(comparison);
        this.facings = new Facings(comparison, correspondences, phrases);
    }

    /** What a source has across from what is selected. */
    Facing facing(Selection selection, String source) {
        return facings.of(selection.id(), selection.passages(), source);
    }

    /**
     * @param place where the one source is read, a position and parts of it
     * @param standing where the other one stands
     * @param selection what is selected, if anything
     * @return where it should stand
     */
    double follow(String here, String there, double place, double standing, @Nullable Selection selection) {
        return selected(here, there, place, selection)
                .orElseGet(() -> correspondences.between(here, there))
                .follow(place, standing);
    }

    private Optional<Correspondence> selected(String here, String there, double place, @Nullable Selection now) {
        if (now == null) {
            return Optional.empty();
        }
        Optional<Passage> one =
                now.in(here).filter(passage -> place >= passage.start() - NEAR && place <= passage.end() + NEAR);
        return one.flatMap(h -> now.in(there).map(t -> correspondences.around(h, t)));
    }
}
