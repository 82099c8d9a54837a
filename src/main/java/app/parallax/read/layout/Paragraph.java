package app.parallax.read.layout;

import app.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that stands together on the page.
 *
 * @param span without the white space at its ends
 * @param blanksBefore how many empty lines stand before it
 * @param textLost true where a page break before it swallowed text
 * @param hint what the format's own marking says of it; null where it says nothing
 */
public record Paragraph(
        Span span,
        int blanksBefore,
        boolean textLost,
        @Nullable Hint hint) {

    /** What a format can say of a paragraph by itself. */
    public enum Hint {
        TITLE,
        HEADING,
        CAPTION,
        BYLINE,
        FURNITURE,
        BODY
    }
}
