package app.parallax.text;

/** The way back from a folded text to the text as read: for each folded character, the stretch it came from. Immutable. */
public final class OffsetMap {

    private final int[] starts;
    private final int[] ends;
    private final int originalLength;

    OffsetMap(int[] starts, int[] ends, int originalLength) {
        this.starts = starts;
        this.ends = ends;
        this.originalLength = originalLength;
    }

    /**
     * @param folded a stretch of the folded text; an empty one leads to an empty place
     * @return the smallest stretch of the text as read that gave it
     * @throws IndexOutOfBoundsException where {@code folded} reaches past the folded text
     */
    public Span toOriginal(Span folded) {
        if (folded.isEmpty()) {
            int place = folded.start() == starts.length ? originalLength : starts[folded.start()];
            return new Span(place, place);
        }
        return new Span(starts[folded.start()], ends[folded.end() - 1]);
    }
}
