package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.text.Passage;

/** A passage with its words as they are shown: white space made one, nothing at the ends. */
public record Excerpt(Passage passage, String words) {
    private static final int SHORT = 90;

    public static Excerpt of(Comparison comparison, Passage passage) {
        return new Excerpt(passage, words(comparison, passage));
    }

    static String words(Comparison comparison, Passage passage) {
        return oneLine(passage.span().of(comparison.source(passage.source()).text()));
    }

    static String oneLine(String words) {
        return words.strip().replaceAll("[ \\t\\r\\n]+", " ");
    }

    /** The words, cut after a whole word where they are long; the cut shows as an ellipsis. */
    public String brief() {
        return brief(words);
    }

    static String brief(String words) {
        if (words.length() <= SHORT) {
            return words;
        }
        int blank = words.lastIndexOf(' ', SHORT);
        return words.substring(0, blank > 0 ? blank : words.offsetByCodePoints(0, SHORT / 2)) + " …";
    }
}
