package app.parallax.read.bytes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells words that somebody wrote from those that a wrong encoding makes: nobody puts a sign or a capital into the middle of a word or goes on in another script, at least not in every second one. */
final class Lettering {
    private static final int LOOKED_AT = 64 * 1024;

    /** Of the words with letters beyond ASCII; a made-up name and a brand are few, and a wrong encoding makes nearly all of them odd. */
    private static final double ODD_SHARE = 0.4;

    /** With what stands between letters and is no apostrophe. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]++(?:[[\\p{Sm}\\p{So}\\p{Pi}\\p{Pf}]&&[^\u2019]]++[\\p{L}\\p{M}]++)*+");

    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7f]");
    private static final Pattern TWO_SCRIPTS =
            Pattern.compile("[a-zA-Z][^\\p{IsLatin}\\p{M}]|[^\\p{IsLatin}\\p{M}][a-zA-Z]");
    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Ll}\\p{Lu}");
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{M}]");

    private Lettering() {}

    static boolean looksWritten(String text) {
        Matcher words = WORD.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)));
        int seen = 0;
        int odd = 0;
        while (words.find()) {
            if (BEYOND_ASCII.matcher(words.group()).find()) {
                seen++;
                odd += isOdd(words.group()) ? 1 : 0;
            }
        }
        return odd <= seen * ODD_SHARE;
    }

    private static boolean isOdd(String word) {
        return SIGN.matcher(word).find()
                || TWO_SCRIPTS.matcher(word).find()
                || INNER_CAPITAL.matcher(word).find();
    }
}
