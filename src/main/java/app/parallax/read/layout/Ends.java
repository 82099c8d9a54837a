package app.parallax.read.layout;

import java.util.Locale;
import java.util.Set;

/** How the words of a paragraph begin and end. */
final class Ends {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "hon", "prof", "rev", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt", "jr",
            "sr", "st", "vs", "no", "messrs", "amb", "pres", "adm", "cpl", "fr", "maj", "supt", "insp");

    private Ends() {}

    /** True where a sentence ends here: a full stop, question or exclamation mark, closing marks after it allowed. */
    static boolean finished(CharSequence words) {
        int at = words.length() - 1;
        while (at >= 0 && (isClosing(words.charAt(at)) || White.is(words.charAt(at)))) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        char last = words.charAt(at);
        return last == '?'
                || last == '!'
                || last == '…'
                || last == '。'
                || (last == '.' && !endsInAbbreviation(words, at));
    }

    /** True where the words begin with a small letter that no brand or address begins with. */
    static boolean beginsSmall(CharSequence words) {
        int at = 0;
        while (at < words.length() && !Character.isLetterOrDigit(words.charAt(at))) {
            if (words.charAt(at) == '[' || words.charAt(at) == '@' || words.charAt(at) == '•') {
                return false;
            }
            at++;
        }
        return at < words.length() && Character.isLowerCase(words.charAt(at)) && isPlainWord(words, at);
    }

    static boolean beginsCapital(CharSequence words) {
        for (int at = 0; at < words.length(); at++) {
            if (Character.isLetterOrDigit(words.charAt(at))) {
                return Character.isUpperCase(words.charAt(at)) || Character.isTitleCase(words.charAt(at));
            }
        }
        return false;
    }

    /** True where the word that ends before {@code dot} is written with one. */
    static boolean endsInAbbreviation(CharSequence words, int dot) {
        int start = dot;
        while (start > 0 && dot - start < 10 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        String word = words.subSequence(start, dot).toString();
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isPlainWord(CharSequence words, int start) {
        for (int at = start; at < words.length() && !White.is(words.charAt(at)); at++) {
            char c = words.charAt(at);
            if (Character.isUpperCase(c) || c == '/' || c == '@') {
                return false;
            }
        }
        return true;
    }

    private static boolean isClosing(char c) {
        return "\"'”’»)]*_".indexOf(c) >= 0;
    }
}
