package app.parallax.text;

/** A stretch of one source: the only way in which anything in a comparison points at words. */
public record Passage(String source, Span span) implements Comparable<Passage> {

    public Passage(String source, int start, int end) {
        this(source, new Span(start, end));
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean overlaps(Passage other) {
        return source.equals(other.source) && span.overlaps(other.span);
    }

    /** By source id, then as the text reads. */
    @Override
    public int compareTo(Passage other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : span.compareTo(other.span);
    }
}
