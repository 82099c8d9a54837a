package app.parallax.dossier.work;

import app.parallax.text.Passage;
import app.parallax.text.Span;

/**
 * A passage that can be found again when its source changes: by its place, by its words, and by the words around it.
 *
 * @param passage where it stands; of one that is {@link Fit#LOST}, where it stood last
 * @param words those of the passage when somebody last looked at it, which are not those that stand there now unless it {@link Fit#FITS}
 * @param before up to {@value #CONTEXT} characters that stood before it
 * @param after up to {@value #CONTEXT} characters that stood after it
 */
public record Anchor(Passage passage, String words, String before, String after, Fit fit) {

    /** How much is kept of the words around. */
    public static final int CONTEXT = 32;

    /** What became of a passage when its source got a new text. */
    public enum Fit {
        /** Its words stand there. */
        FITS,
        /** Its place was found, but other words stand there now. */
        CHANGED,
        /** Neither was found. */
        LOST
    }

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
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)),
                Fit.FITS);
    }

    /** The same words, whose place is another now or is not sure any more. */
    public Anchor moved(Span place, Fit nowFit) {
        return new Anchor(new Passage(source(), place), words, before, after, nowFit);
    }

    public String source() {
        return passage.source();
    }

    public Span span() {
        return passage.span();
    }
}
