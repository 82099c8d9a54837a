package app.parallax.align;

import java.util.function.IntToDoubleFunction;

/** Collects how much weight each unit of another source shares with one unit; asked for the best of them, it is ready for the next one. Used by one thread. */
final class Shortlist {

    private final double[] shared;
    private final int[] met;
    private int count;

    /**
     * @param units how many the other source has
     */
    Shortlist(int units) {
        this.shared = new double[units];
        this.met = new int[units];
    }

    /**
     * @param weight more than 0
     */
    void add(int[] units, double weight) {
        for (int unit : units) {
            if (shared[unit] == 0) {
                met[count++] = unit;
            }
            shared[unit] += weight;
        }
    }

    /**
     * The units that share most for their size, best first, of equals the first; forgets what was added.
     *
     * @param weightOf the whole weight of a unit
     */
    int[] best(int most, IntToDoubleFunction weightOf) {
        int[] best = new int[Math.min(most, count)];
        double[] scores = new double[best.length];
        int found = 0;
        for (int i = 0; i < count; i++) {
            int unit = met[i];
            double score = shared[unit] / Math.sqrt(1 + weightOf.applyAsDouble(unit));
            shared[unit] = 0;
            int at = found < best.length ? found++ : best.length;
            while (at > 0 && (score > scores[at - 1] || (score == scores[at - 1] && unit < best[at - 1]))) {
                if (at < best.length) {
                    scores[at] = scores[at - 1];
                    best[at] = best[at - 1];
                }
                at--;
            }
            if (at < best.length) {
                scores[at] = score;
                best[at] = unit;
            }
        }
        count = 0;
        return best;
    }
}
