package app.parallax.annotate.quotation;

import app.parallax.annotate.word.TaggedSentence;

/**
 * A quotation in its sentences, as word indices.
 *
 * @param first the sentence in which it begins
 * @param before the index in {@code first} of its opening mark
 * @param last the sentence in which it ends
 * @param after the index in {@code last} of the first word behind its closing mark
 */
record QuotationContext(MarkedWords marked, TaggedSentence first, int before, TaggedSentence last, int after) {

    /** True where nothing but marks stands before it in its sentence. */
    boolean opensSentence() {
        return first.wordsBetween(0, before) == 0;
    }

    /** True where nothing but marks stands behind it in its sentence. */
    boolean closesSentence() {
        return last.wordsBetween(after, last.size()) == 0;
    }
}
