package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.source.AnnotatedSource;
import app.parallax.text.Passage;
import app.parallax.text.Span;

/** A passage with its words as they are shown: white space made one, nothing at the ends. */
public record Excerpt(Passage passage, String words) {
    private static final int SHORT = 90;

    public static Excerpt of(Comparison comparison, Passage passage) {
        return of(comparison.source(passage.source()), passage.span());
    }

    public static Excerpt of(AnnotatedSource source, Span span) {
        return new Excerpt(source.passage(span), oneLine(source.words(span)));
    }

    static String words(Comparison comparison, Passage passage) {
        return of(comparison, passage).words();
    }

    /** Blanks that must not break, and wide ones that a page was set with, are blanks here too: in a narrow cell they would tear lines apart. */
    public static String oneLine(String words) {
        return words.strip().replaceAll("[ \\t\\r\\n\\u00A0\\u2000-\\u200A\\u202F]+", " ");
    }

    /** The words, cut after a whole word where they are long; the cut shows as an ellipsis. */
    public String brief() {
        return brief(words);
    }

    static String brief(String words) {
        return brief(words, SHORT);
    }

    /**
     * @param longest in UTF-16 code units, without the ellipsis
     */
    static String brief(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int blank = words.lastIndexOf(' ', longest);
        return (blank > 0 ? words.substring(0, blank) : withoutHalfACharacter(words, longest)) + " …";
    }

    private static String withoutHalfACharacter(String words, int end) {
        return words.substring(0, Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end);
    }
}
