package app.parallax.align;

import java.util.Arrays;

/**
 * How much each word tells in one pair of sources, and which words of one are words of the other.
 *
 * <p>The weight of a stem is −ln of the share of sentences that hold it. The share is counted in the two sources and smoothed with what English at large would let
 * expect (a Dirichlet prior worth {@value #PRIOR} sentences; Zhai and Lafferty 2004), so that what both sources are about tells little and a third source changes nothing.
 */
final class PairWords {

    private static final double PRIOR = 200;
    private static final double FUNCTION_WORD = 0.25;

    private final int[] counterparts;
    private final int[] inFirst;
    private final double[] weights;
    private final double[] otherWeights;

    private final double[] unitWeights;
    private final double[] otherUnitWeights;

    PairWords(PreparedSource first, PreparedSource second) {
        StemTable a = first.stems();
        StemTable b = second.stems();
        boolean same = a == b;
        this.counterparts = new int[a.size()];
        this.inFirst = new int[b.size()];
        Arrays.fill(inFirst, -1);
        this.weights = new double[a.size()];
        this.otherWeights = new double[b.size()];
        double sentences = same ? a.sentences() : a.sentences() + b.sentences();
        for (int i = 0; i < a.size(); i++) {
            int j = same ? i : b.number(a.stem(i));
            counterparts[i] = j;
            int seen = a.sentencesWith(i) + (same || j < 0 ? 0 : b.sentencesWith(j));
            weights[i] = weight(a, i, seen, sentences);
            if (j >= 0) {
                otherWeights[j] = weights[i];
                inFirst[j] = i;
            }
        }
        for (int j = 0; j < b.size(); j++) {
            if (otherWeights[j] == 0) {
                otherWeights[j] = weight(b, j, b.sentencesWith(j), sentences);
            }
        }
        this.unitWeights = sums(first, weights);
        this.otherUnitWeights = sums(second, otherWeights);
    }

    private PairWords(
            int[] counterparts,
            int[] inFirst,
            double[] weights,
            double[] otherWeights,
            double[] unitWeights,
            double[] otherUnitWeights) {
        this.counterparts = counterparts;
        this.inFirst = inFirst;
        this.weights = weights;
        this.otherWeights = otherWeights;
        this.unitWeights = unitWeights;
        this.otherUnitWeights = otherUnitWeights;
    }

    /** The same with the second source for the first. */
    PairWords turned() {
        return new PairWords(inFirst, counterparts, otherWeights, weights, otherUnitWeights, unitWeights);
    }

    private static double[] sums(PreparedSource source, double[] weights) {
        return source.units().stream()
                .mapToDouble(unit -> Arrays.stream(unit.distinct())
                        .mapToDouble(stem -> weights[stem])
                        .sum())
                .toArray();
    }

    private static double weight(StemTable table, int stem, int seen, double sentences) {
        double share = (seen + PRIOR * table.background(stem)) / (sentences + PRIOR);
        return -Math.log(Math.min(share, 0.99)) * (table.isFunction(stem) ? FUNCTION_WORD : 1);
    }

    /** The same stem's number in the second source, or -1. */
    int counterpart(int stem) {
        return counterparts[stem];
    }

    /** The number in the first source of a stem of the second, or -1. */
    int inFirst(int stem) {
        return inFirst[stem];
    }

    /** Does one of these units of the second source hold this stem of the first? */
    boolean stands(int stem, Iterable<Unit> units) {
        int counterpart = counterparts[stem];
        if (counterpart >= 0) {
            for (Unit unit : units) {
                if (Arrays.binarySearch(unit.distinct(), counterpart) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** In the first source. */
    double weight(int stem) {
        return weights[stem];
    }

    /** In the second source. */
    double otherWeight(int stem) {
        return otherWeights[stem];
    }

    /** The summed weight of the different words of a unit of the first source. */
    double weightOf(Unit unit) {
        return unitWeights[unit.index()];
    }

    /** The same for the second source. */
    double otherWeightOf(Unit unit) {
        return otherUnitWeights[unit.index()];
    }

    /** A stretch of the first source in the second one's numbers; what is unknown there becomes -1. */
    int[] translated(int[] stems) {
        return Arrays.stream(stems).map(this::counterpart).toArray();
    }
}
