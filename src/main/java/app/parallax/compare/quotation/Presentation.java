package app.parallax.compare.quotation;

import app.parallax.source.Quotation;
import app.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/** How a reporter sets words before the reader: as sentences that begin and end with the quotation, or as part of something. */
record Presentation(boolean opens, boolean closes) {

    private static final int NEAR = 120;

    /**
     * @param after the next quotation in the same source, null for the last
     */
    static Presentation of(QuotedWords quoted, @Nullable Quotation after) {
        Quotation quotation = quoted.quotation();
        String text = quoted.source().text();
        if (!quotation.whole()) {
            return new Presentation(false, false);
        }
        boolean goesOn = after != null
                && startsLower(text, after.span())
                && isSplit(text, quotation.span().end(), after.span().start());
        boolean opens = !startsLower(text, quotation.span());
        return new Presentation(opens, !goesOn);
    }

    /** True where only an attribution stands between two quotations, so that the second goes on with the first. */
    private static boolean isSplit(String text, int from, int to) {
        return from <= to && to - from <= NEAR && text.substring(from, to).indexOf('\n') < 0;
    }

    private static boolean startsLower(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return Character.isLowerCase(text.charAt(i));
            }
        }
        return false;
    }
}
