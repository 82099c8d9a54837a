package app.parallax.align.reuse;

/**
 * A stretch that another text shares with the record. Positions count words, half open.
 *
 * @param from its first word in the record
 * @param to its first word in the other text
 * @param same how many words stand in both stretches in the same order
 */
public record SharedRun(int from, int fromEnd, int to, int toEnd, int same) {
    /** The same run seen from the other text. */
    public SharedRun turned() {
        return new SharedRun(to, toEnd, from, fromEnd, same);
    }

    /** How many words of the other text it covers. */
    public int words() {
        return toEnd - to;
    }
}
