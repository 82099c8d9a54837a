package app.parallax.source;

import app.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that a source puts in quotation marks.
 *
 * @param span the words without the marks
 * @param speaker fullest form of the name, or the group as named; null where nobody was found
 * @param via who passed the words on, where they are second-hand
 * @param whole true where the words are presented as one or more whole sentences, false for a fragment in the reporter's own sentence
 */
public record Quotation(
        Span span,
        QuotationUse use,
        @Nullable String speaker,
        @Nullable String via,
        boolean whole) {}
