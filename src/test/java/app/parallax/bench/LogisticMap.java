package app.parallax.bench;

import app.parallax.bench.Reliability.Judged;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A monotone map of probabilities, a logistic function of their logit (Platt 1999). Of two numbers, so that a few hundred marks are enough to fit it.
 *
 * @param slope below 1 where scores are too sure of themselves
 * @param shift of the logit
 */
record LogisticMap(double slope, double shift) {
    private static final int STEPS = 100;
    /** Logits of 0 and 1 are infinite; and a score of .9999 is as sure as a few hundred marks can tell. */
    private static final double EXTREME = 1e-4;
    /** Holds the map near leaving all as it is where marks are few or are all alike: half a mark's weight. */
    private static final double RIDGE = 0.5;

    static final LogisticMap UNCHANGED = new LogisticMap(1, 0);

    double of(double probability) {
        return 1 / (1 + Math.exp(-(slope * logit(probability) + shift)));
    }

    private static double logit(double probability) {
        double p = Math.clamp(probability, EXTREME, 1 - EXTREME);
        return Math.log(p / (1 - p));
    }

    /** The likeliest map for these marks, found by Newton's method with steps halved until they better it. */
    static LogisticMap fitted(List<Judged> links) {
        LogisticMap map = UNCHANGED;
        for (int i = 0; i < STEPS; i++) {
            LogisticMap next = map.step(links);
            if (next.loss(links) >= map.loss(links)) {
                return map;
            }
            map = next;
        }
        return map;
    }

    private LogisticMap step(List<Judged> links) {
        double bySlope = RIDGE * (1 - slope);
        double byShift = -RIDGE * shift;
        double slopes = RIDGE;
        double both = 0;
        double shifts = RIDGE;
        for (Judged link : links) {
            double x = logit(link.score());
            double p = of(link.score());
            bySlope += (link.truth() - p) * x;
            byShift += link.truth() - p;
            slopes += p * (1 - p) * x * x;
            both += p * (1 - p) * x;
            shifts += p * (1 - p);
        }
        double determinant = slopes * shifts - both * both;
        double onSlope = (bySlope * shifts - byShift * both) / determinant;
        double onShift = (byShift * slopes - bySlope * both) / determinant;
        for (double part = 1; part > 1e-6; part /= 2) {
            LogisticMap next = new LogisticMap(slope + part * onSlope, shift + part * onShift);
            if (next.loss(links) < loss(links)) {
                return next;
            }
        }
        return this;
    }

    private double loss(List<Judged> links) {
        double likelihood = links.stream()
                .mapToDouble(link -> Math.log(link.tied() ? of(link.score()) : 1 - of(link.score())))
                .sum();
        return RIDGE / 2 * ((slope - 1) * (slope - 1) + shift * shift) - likelihood;
    }

    /** The links with scores from a map that did not see them: each so many'th is mapped by what was fitted on the others. */
    static List<Judged> heldOut(List<Judged> links, int folds) {
        List<LogisticMap> maps = IntStream.range(0, folds)
                .mapToObj(fold -> fitted(IntStream.range(0, links.size())
                        .filter(i -> i % folds != fold)
                        .mapToObj(links::get)
                        .toList()))
                .toList();
        return IntStream.range(0, links.size())
                .mapToObj(i -> new Judged(
                        maps.get(i % folds).of(links.get(i).score()),
                        links.get(i).tied()))
                .toList();
    }
}
