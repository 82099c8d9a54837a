package app.parallax.align;

import java.util.Arrays;
import java.util.List;

/** Pairs of units that are worth a closer look, each once. Used by one thread. */
final class CandidateSet {

    private static final int INDEX = 32;

    /** The first index above the second one. */
    private long[] pairs = new long[1024];

    private int count;

    void add(int first, int second) {
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * count);
        }
        pairs[count++] = ((long) first << INDEX) | second;
    }

    /** By the first unit, then by the second. */
    List<Candidate> inOrder() {
        return Arrays.stream(pairs, 0, count)
                .sorted()
                .distinct()
                .mapToObj(pair -> new Candidate((int) (pair >>> INDEX), (int) pair))
                .toList();
    }
}
