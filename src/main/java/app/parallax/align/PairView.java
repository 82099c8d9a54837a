package app.parallax.align;

/**
 * One source as seen from another: what all that compares the two has in common. Safe for several threads.
 *
 * @param source whose sentences are asked about; the first of the words and the rows of the closeness
 * @param other where they are looked for; may be the same object
 */
record PairView(
        PreparedSource source, PreparedSource other, Closeness closeness, PairWords words, Resemblance resemblance)
        implements AutoCloseable {

    static PairView of(PreparedSource source, PreparedSource other) {
        return of(source, other, new Closeness(source, other), new PairWords(source, other));
    }

    private static PairView of(PreparedSource source, PreparedSource other, Closeness closeness, PairWords words) {
        return new PairView(source, other, closeness, words, new Resemblance(source, other, closeness, words));
    }

    /** True for a source beside itself. */
    boolean isWithin() {
        return source == other;
    }

    /** The same two, seen from the other. */
    PairView turned() {
        return isWithin() ? this : of(other, source, closeness.turned(), words.turned());
    }

    @Override
    public void close() {
        closeness.close();
    }
}
