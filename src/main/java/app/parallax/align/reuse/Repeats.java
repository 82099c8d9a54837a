package app.parallax.align.reuse;

import app.parallax.text.HashedWords;

/** How often each run of three words comes back in its own text. Immutable. */
final class Repeats {
    private static final long FACTOR = 0xD1B54A32D192ED03L;

    private final byte[] more;

    Repeats(HashedWords words) {
        int places = Math.max(0, words.size() - ShingleIndex.LENGTH + 1);
        int slots = Math.max(16, 4 * Integer.highestOneBit(Math.max(1, places)));
        long[] keys = new long[slots];
        byte[] counts = new byte[slots];
        int[] slotOf = new int[places];
        for (int place = 0; place < places; place++) {
            int slot = slot(keys, key(words, place));
            keys[slot] = key(words, place);
            slotOf[place] = slot;
            counts[slot] = (byte) Math.min(Byte.MAX_VALUE, counts[slot] + 1);
        }
        more = new byte[places];
        for (int place = 0; place < places; place++) {
            more[place] = (byte) (counts[slotOf[place]] - 1);
        }
    }

    /** How many times more the three words from here on stand in the text, up to 126; 0 where three words do not fit. */
    int more(int place) {
        return place >= 0 && place < more.length ? more[place] : 0;
    }

    private static long key(HashedWords words, int place) {
        long key = (words.form(place) * FACTOR ^ words.form(place + 1)) * FACTOR ^ words.form(place + 2);
        return key == 0 ? 1 : key;
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * FACTOR) >>> 33) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
