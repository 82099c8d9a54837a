package app.parallax.dossier.work;

import app.parallax.text.Passage;
import app.parallax.text.Span;

/**
 * A passage that can be found again when its source changes: by its place, by its words, and by the words around it.
 *
 * @param words those of the passage when it was anchored
 * @param before up to {@value #CONTEXT} characters that stood before it
 * @param after up to {@value #CONTEXT} characters that stood after it
 */
public record Anchor(Passage passage, String words, String before, String after) {

    private static final int CONTEXT = 32;

    /**
     * @param text of the passage's source
     * @throws IndexOutOfBoundsException where the passage goes beyond it
     */
    public static Anchor of(Passage passage, String text) {
        Span span = passage.span();
        return new Anchor(
                passage,
                span.of(text),
                text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }

    public String source() {
        return passage.source();
    }

    public Span span() {
        return passage.span();
    }
}
