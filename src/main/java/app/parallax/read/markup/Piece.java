package app.parallax.read.markup;

import app.parallax.text.Span;
import org.jsoup.nodes.Element;

/**
 * A block of HTML that shows words.
 *
 * @param span where its words stand in the extracted text
 * @param element the innermost element that holds them as a block
 * @param linked how many of its characters are links
 */
public record Piece(Span span, Element element, int linked) {

    /** The share of its characters that are links, 0 to 1. */
    public double linkDensity() {
        return span.isEmpty() ? 0 : (double) linked / span.length();
    }
}
