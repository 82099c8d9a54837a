package app.parallax.present;

import app.parallax.text.Span;

/**
 * A marked stretch of one source.
 *
 * @param span in UTF-16 code units of the source's text as read
 * @param of the id of the link, finding or quotation that it shows; for a figure its words
 */
public record Highlight(Layer layer, Span span, String of) implements Comparable<Highlight> {
    /** As the text reads, then by layer, then by id. */
    @Override
    public int compareTo(Highlight other) {
        int bySpan = span.compareTo(other.span);
        if (bySpan != 0) {
            return bySpan;
        }
        int byLayer = layer.compareTo(other.layer);
        return byLayer != 0 ? byLayer : of.compareTo(other.of);
    }
}
