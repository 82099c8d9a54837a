package app.parallax.align;

/**
 * What was tied between two sources, or within one.
 *
 * @param first the lesser id
 * @param second the same as {@code first} for what one source repeats
 */
public record AlignedPair(String first, String second, PairAlignment result) {

    public boolean isWithin() {
        return first.equals(second);
    }
}
