package app.parallax.compare.quotation;

import app.parallax.source.Quotation;
import app.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/** How a reporter sets words before the reader: as sentences that begin and end with the quotation, or as part of something. */
record Presentation(boolean opens, boolean closes) {

    private static final int NEAR = 120;

    /**
     * @param before the quotation before it in the same source, null for the first
     * @param after the next one, null for the last
     */
    static Presentation of(QuotedWords quoted, @Nullable Quotation before, @Nullable Quotation after) {
        Quotation quotation = quoted.quotation();
        String text = quoted.source().text();
        if (!quotation.whole()) {
            return new Presentation(false, false);
        }
        boolean goesOn = after != null && goesOn(text, quotation.span(), after.span());
        boolean continued = before != null && goesOn(text, before.span(), quotation.span());
        return new Presentation(!continued && !startsLower(text, quotation.span()), !goesOn);
    }

    /** True where the second goes on with the sentence of the first: with a small letter, or with a name between two commas: “We stay in,” she said, “Norway and …” */
    private static boolean goesOn(String text, Span first, Span second) {
        return isSplit(text, first.end(), second.start())
                && (startsLower(text, second)
                        || (hasComma(text, first.end() - 1, first.end() + 2)
                                && hasComma(text, second.start() - 4, second.start())));
    }

    private static boolean hasComma(String text, int from, int to) {
        return text.substring(Math.max(0, from), Math.min(text.length(), to)).indexOf(',') >= 0;
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
