package app.parallax.read.layout;

import app.parallax.text.Span;

/**
 * A line that holds more than white space.
 *
 * @param span without the white space at its ends
 * @param indent how many white characters stand before it on its line
 * @param blanksBefore how many empty lines stand before it
 * @param formFeed true where a form feed stands between it and the line before
 */
record Line(Span span, int indent, int blanksBefore, boolean formFeed) {

    int length() {
        return span.length();
    }
}
