package app.parallax.align;

import app.parallax.meaning.Vectors;

/**
 * Says how close two passages can be, before the model has read them, by the sentences that they stand in and the words that they share. Of long texts there are far more pairs of clauses
 * than the model can read, and nine in ten of those that it would read between two transcripts turn out strangers.
 *
 * <p>The weights are those of a least-squares fit to the cosines of 16,824 pairs with a clause in them, from two joined committee transcripts of some 30,000 words each (standard deviation
 * .12, which {@link #ALLOWANCE} is twice). With them 4,151 of these pairs are read, and 22 of the 1,696 that would be tied are not found. Safe for several threads.
 */
final class ExpectedCloseness {

    private static final double OF_SENTENCES = 0.59;
    private static final double OF_COVERED = 0.36;
    private static final double OF_SHARED = 0.3;
    private static final double BIAS = -0.05;
    private static final double ALLOWANCE = 0.25;

    private final PreparedSource first;
    private final PreparedSource second;
    private final boolean asked;

    /**
     * @param asked false where every pair is to be read
     */
    ExpectedCloseness(PreparedSource first, PreparedSource second, boolean asked) {
        this.first = first;
        this.second = second;
        this.asked = asked;
    }

    /** The most that is to be expected, 0 to 1; 1 where nothing can be said or the vectors are there already. */
    double most(Likeness byWords, Unit a, Unit b) {
        if (!asked || (a.whole() && b.whole())) {
            return 1;
        }
        float[] around = first.vector(first.sentenceOf(a));
        float[] aroundOther = second.vector(second.sentenceOf(b));
        if (around.length == 0 || aroundOther.length == 0) {
            return 1;
        }
        double expected = BIAS
                + OF_SENTENCES * Math.max(0, Vectors.cosine(around, aroundOther))
                + OF_COVERED * byWords.of(Feature.HEAVIER_COVERED)
                + OF_SHARED * byWords.of(Feature.SHARED_WEIGHT);
        return Math.clamp(expected + ALLOWANCE, 0, 1);
    }
}
