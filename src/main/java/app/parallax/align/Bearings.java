package app.parallax.align;

import app.parallax.job.Cancellation;
import java.util.ArrayList;
import java.util.List;

/** Estimates for each sentence of one source how far another bears it out. */
final class Bearings {

    /** To so many digits a probability is kept. */
    private static final double GRAIN = 1e4;

    private Bearings() {}

    /** In order of the sentences; none for a sentence that tells nothing. */
    static List<Bearing> of(PairView view, BearingModel model, Cancellation cancellation) {
        List<Bearing> bearings = new ArrayList<>();
        Closeness closeness = view.closeness();
        if (closeness.others().isEmpty()) {
            return bearings;
        }
        BearingMeasure measure =
                new BearingMeasure(view, model.telling(closeness.others().size()));
        for (int i = 0; i < closeness.sentences().size(); i++) {
            cancellation.check();
            Unit sentence = closeness.sentences().get(i);
            if (sentence.tells()) {
                BearingMeasure.Measured measured = measure.of(i);
                double probability = model.probability(measured.features(), measure.length());
                bearings.add(new Bearing(
                        view.source().passage(sentence),
                        view.other().passage(measured.nearest()),
                        Math.round(probability * GRAIN) / GRAIN));
            }
        }
        return bearings;
    }
}
