package app.parallax.text;

import java.util.ArrayList;
import java.util.List;

/** The longest increasing subsequence, by patience sorting: in the order of n log n. */
public final class RisingChain {
    private static final int NONE = -1;

    private RisingChain() {}

    /**
     * Of pairs in order of their first numbers, a longest chain whose second numbers rise too.
     *
     * @param pairs each of two numbers; not changed
     * @return some of them, in the same order
     */
    public static List<int[]> of(List<int[]> pairs) {
        int[] ends = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int place = place(pairs, ends, length, pairs.get(i)[1]);
            before[i] = place == 0 ? NONE : ends[place - 1];
            ends[place] = i;
            length = Math.max(length, place + 1);
        }
        List<int[]> chain = new ArrayList<>();
        for (int i = length == 0 ? NONE : ends[length - 1]; i != NONE; i = before[i]) {
            chain.add(pairs.get(i));
        }
        return chain.reversed();
    }

    /** How many chains end below a number. */
    private static int place(List<int[]> pairs, int[] ends, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(ends[middle])[1] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
