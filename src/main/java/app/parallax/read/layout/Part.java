package app.parallax.read.layout;

import app.parallax.text.Folding;
import app.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph with what the rules of layout look at. Only its beginning and end are kept, so that a text of one huge
 * line costs no more than any other.
 *
 * @param head its first characters; all of it where it is short
 * @param finished true where it ends as a sentence does
 */
record Part(Paragraph paragraph, String head, boolean finished) {

    private static final int HEAD = 320;

    static Part of(String text, Paragraph paragraph) {
        Span span = paragraph.span();
        String head = text.substring(span.start(), Math.min(span.end(), span.start() + HEAD));
        String tail = text.substring(Math.max(span.start(), span.end() - HEAD), span.end());
        return new Part(paragraph, head, Ends.finished(tail));
    }

    Span span() {
        return paragraph.span();
    }

    Paragraph.@Nullable Hint hint() {
        return paragraph.hint();
    }

    /** True where {@link #head()} is all of it. */
    boolean isShort() {
        return span().length() <= HEAD;
    }

    /** True where it reads like part of the account: a sentence or more. */
    boolean isBody() {
        return (finished && span().length() >= 60) || span().length() > 200;
    }

    int words() {
        int words = 0;
        for (int i = 0; i < head.length(); i++) {
            boolean begins = !White.is(head.charAt(i)) && (i == 0 || White.is(head.charAt(i - 1)));
            words += begins ? 1 : 0;
        }
        return words;
    }

    String key() {
        return Folding.key(head);
    }
}
