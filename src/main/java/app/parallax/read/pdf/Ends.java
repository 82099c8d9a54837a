package app.parallax.read.pdf;

import java.util.regex.Pattern;

/** What the end of a line tells. */
final class Ends {
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…:][\"'”’»)\\]]*");
    private static final Pattern LABEL = Pattern.compile("(?s).*:\\s*");
    private static final Pattern BROKEN = Pattern.compile("(?s).*\\p{Ll}[-\u00ad\u2010]");
    private static final Pattern SMALL = Pattern.compile("(?s)\\p{Ll}.*");

    private Ends() {}

    static boolean sentence(CharSequence words) {
        return SENTENCE.matcher(words).matches();
    }

    static boolean label(CharSequence words) {
        return LABEL.matcher(words).matches();
    }

    /** Whether a word was broken between two lines: a hyphen behind a small letter, and a small letter. A word that has a hyphen of its own just there loses it, which nothing in the file can tell. */
    static boolean broken(CharSequence before, String line) {
        return BROKEN.matcher(before).matches() && SMALL.matcher(line).matches();
    }
}
