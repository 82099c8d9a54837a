package app.parallax.read.html;

import app.parallax.text.Span;
import org.jsoup.nodes.Element;

/**
 * A block of a page that shows words.
 *
 * @param span where its words stand in the extracted text
 * @param element the innermost element that holds them as a block
 * @param linked how many of its characters are links
 */
record PagePiece(Span span, Element element, int linked) {

    double linkDensity() {
        return span.isEmpty() ? 0 : (double) linked / span.length();
    }
}
