package app.parallax.align.reuse;

import java.util.Arrays;

/** Where in a record each run of three words stands. Immutable. */
final class ShingleIndex {
    static final int LENGTH = 3;
    /** Behind the last place. */
    static final int NONE = -1;

    private static final int FACTOR_1 = 0x9E3779B1;
    private static final int FACTOR_2 = 0x85EBCA77;
    private static final int FACTOR_3 = 0xC2B2AE3D;

    private final RecordWords record;
    private final int shift;
    /** The first place of the shingles that share a bucket; then, for each place, the next. */
    private final int[] first;

    private final int[] next;
    /** How many places a bucket has, up to the greatest value. */
    private final byte[] counts;

    ShingleIndex(RecordWords record) {
        this.record = record;
        int places = Math.max(0, record.size() - LENGTH + 1);
        int bucketBits = Math.max(4, Integer.SIZE - Integer.numberOfLeadingZeros(2 * places));
        shift = Integer.SIZE - bucketBits;
        first = new int[1 << bucketBits];
        counts = new byte[1 << bucketBits];
        next = new int[places];
        Arrays.fill(first, NONE);
        // From the end, so that places come in ascending order.
        for (int place = places - 1; place >= 0; place--) {
            int bucket = bucket(record.word(place), record.word(place + 1), record.word(place + 2));
            next[place] = first[bucket];
            first[bucket] = place;
            counts[bucket] = (byte) Math.min(Byte.MAX_VALUE, counts[bucket] + 1);
        }
    }

    int bucket(int one, int two, int three) {
        int hash = (one * FACTOR_1 ^ Integer.rotateLeft(two * FACTOR_2, 11) ^ Integer.rotateLeft(three * FACTOR_3, 22))
                * FACTOR_1;
        return hash >>> shift;
    }

    /** How many places a bucket has; no more than 127 are counted. */
    int count(int bucket) {
        return counts[bucket];
    }

    /** The first place in a bucket whose words are these. */
    int first(int bucket, int one, int two, int three) {
        return match(first[bucket], one, two, three);
    }

    /** The next place behind one whose words are these. */
    int after(int place, int one, int two, int three) {
        return match(next[place], one, two, three);
    }

    private int match(int from, int one, int two, int three) {
        int place = from;
        while (place != NONE
                && !(record.word(place) == one && record.word(place + 1) == two && record.word(place + 2) == three)) {
            place = next[place];
        }
        return place;
    }
}
