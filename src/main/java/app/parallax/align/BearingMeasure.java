package app.parallax.align;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Measures for each sentence of one source what speaks for another's saying it too. Used by one thread. */
final class BearingMeasure {

    /** How many of the other source's sentences are looked at closely. */
    private static final int CANDIDATES = 5;

    private final Closeness closeness;
    private final Resemblance resemblance;
    private final WordEvidence words;
    private final NumberEvidence numbers;
    private final NearestEvidence nearest;
    private final GapEvidence gaps;

    private final Set<BearingFeature> asked;

    /** Measures every feature. */
    BearingMeasure(PairView view) {
        this(view, EnumSet.allOf(BearingFeature.class));
    }

    /**
     * @param asked what has to be measured; others may be left at 0
     */
    BearingMeasure(PairView view, Set<BearingFeature> asked) {
        this.asked = asked;
        this.closeness = view.closeness();
        this.resemblance = view.resemblance();
        this.words = new WordEvidence(view);
        this.numbers = new NumberEvidence(view);
        this.nearest = new NearestEvidence(view);
        this.gaps = new GapEvidence(view);
    }

    /**
     * What was measured of one sentence.
     *
     * @param features by the ordinal of {@link BearingFeature}
     * @param nearest the sentence of the other source that comes nearest
     */
    record Measured(double[] features, Unit nearest) {}

    /** How many sentences the other source has. */
    int length() {
        return closeness.others().size();
    }

    /**
     * @param index among the sentences of the source; the other one must have a sentence
     */
    Measured of(int index) {
        Unit sentence = closeness.sentences().get(index);
        double[] covered = resemblance.shared(sentence);
        float[] cosines = closeness.row(index);
        List<Unit> best = Arrays.stream(best(covered, cosines))
                .mapToObj(closeness.others()::get)
                .toList();
        Features features = new Features(asked);
        features.set(BearingFeature.CLOSENESS, most(cosines));
        words.add(features, sentence, covered);
        words.addBest(features, sentence, best);
        numbers.add(features, sentence, best.getFirst());
        nearest.add(features, sentence, best.getFirst());
        gaps.add(features, sentence, best.getFirst());
        return new Measured(features.values(), best.getFirst());
    }

    private static double most(float[] cosines) {
        double most = 0;
        for (float cosine : cosines) {
            most = Math.max(most, cosine);
        }
        return most;
    }

    /** The sentences of the other source that hold most and lie nearest, best first, of equals the first. */
    private static int[] best(double[] covered, float[] cosines) {
        int[] best = new int[Math.min(CANDIDATES, covered.length)];
        int count = 0;
        for (int i = 0; i < covered.length; i++) {
            int at = count < best.length ? count++ : best.length;
            while (at > 0 && value(i, covered, cosines) > value(best[at - 1], covered, cosines)) {
                if (at < best.length) {
                    best[at] = best[at - 1];
                }
                at--;
            }
            if (at < best.length) {
                best[at] = i;
            }
        }
        return best;
    }

    private static double value(int sentence, double[] covered, float[] cosines) {
        return covered[sentence] + cosines[sentence];
    }

    /** What was measured so far; what nobody has set is 0. */
    static final class Features {
        private final double[] values = new double[BearingFeature.values().length];
        private final Set<BearingFeature> asked;

        Features(Set<BearingFeature> asked) {
            this.asked = asked;
        }

        /** Does anybody want to know one of these? What costs much need not be measured else. */
        boolean asks(BearingFeature... any) {
            return Arrays.stream(any).anyMatch(asked::contains);
        }

        void set(BearingFeature feature, double value) {
            values[feature.ordinal()] = value;
        }

        /** A number of things, on the scale that {@link BearingFeature} names. */
        void count(BearingFeature feature, long number) {
            set(feature, Math.log1p(number));
        }

        double[] values() {
            return values;
        }
    }
}
