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
        List<Unit> asked = new ArrayList<>();
        List<Unit> nearest = new ArrayList<>();
        List<Double> evidence = new ArrayList<>();
        for (int i = 0; i < closeness.sentences().size(); i++) {
            cancellation.check();
            Unit sentence = closeness.sentences().get(i);
            if (sentence.tells()) {
                BearingMeasure.Measured measured = measure.of(i);
                asked.add(sentence);
                nearest.add(measured.nearest());
                evidence.add(model.logit(measured.features(), measure.length()));
            }
        }
        for (int i = 0; i < asked.size(); i++) {
            bearings.add(new Bearing(
                    view.source().passage(asked.get(i)),
                    view.other().passage(nearest.get(i)),
                    Math.round(probability(amongNeighbours(evidence, i)) * GRAIN) / GRAIN));
        }
        return bearings;
    }

    /** Half of it a sentence's own, half the mean of its and its neighbours': what stands beside words that nobody bears out is less likely to be borne out itself. */
    private static double amongNeighbours(List<Double> evidence, int index) {
        double mean = evidence.subList(Math.max(0, index - 1), Math.min(evidence.size(), index + 2)).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        return (evidence.get(index) + mean) / 2;
    }

    private static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
