package app.parallax.text;

/**
 * A word form as a number of 64 bits. Two forms of a vocabulary of a million share one with a chance of less than one in ten million (the birthday bound), so that equal numbers are
 * taken for equal forms.
 */
final class FormHash {
    /** Of no form: stands for "nothing known". */
    static final long NONE = 0;

    /** Odd and without a pattern: 2^64 divided by the golden ratio (Knuth). */
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private static final long START = 0x243F6A8885A308D3L;

    private FormHash() {}

    static long of(CharSequence form) {
        long hash = START;
        for (int i = 0; i < form.length(); i++) {
            hash = step(hash, form.charAt(i));
        }
        return end(hash);
    }

    /** The hash of letters of which one ASCII letter of either case comes next, taken as lower case. */
    static long stepLower(long hash, char letter) {
        return step(hash, (char) (letter | 0x20));
    }

    static long start() {
        return START;
    }

    static long end(long hash) {
        long mixed = hash ^ (hash >>> 29);
        return mixed == NONE ? 1 : mixed;
    }

    private static long step(long hash, char next) {
        long mixed = (hash ^ next) * FACTOR;
        return mixed ^ (mixed >>> 32);
    }
}
