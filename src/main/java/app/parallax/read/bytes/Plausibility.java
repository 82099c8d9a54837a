package app.parallax.read.bytes;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * How well letters beyond ASCII fit together as somebody would write them: all from one language's alphabet (those of
 * Unicode's CLDR), in words of one script, without capitals or signs inside words. Bytes read in a wrong encoding give
 * letters that no one language has, and signs between them.
 */
final class Plausibility {

    private static final int MOST = 20_000;

    /** In the order in which they are believed where several fit as well. */
    private static final String LANGUAGES =
            "en fr de es pt it nl da sv nb is fi pl cs sk hu hr sl ro sq tr lt lv et ca eu ga cy mt"
                    + " ru uk be bg mk sr el he ar fa vi th ja zh zh_Hant ko ka hy";

    private static final List<UnicodeSet> ALPHABETS = alphabets();

    /** What writers of any language use between and behind words. */
    private static final String PUNCTUATION = "\u00a0“”„‟‘’‚‛«»‹›–—…•·°§©®™€£¥¿¡ªº´½¼¾×±№、。，「」『』（）：；！？・〜《》";

    private Plausibility() {}

    /**
     * From about -4, every letter wrong, to 1, every letter right; 0 where there are none beyond ASCII.
     *
     * @param text a sample
     */
    static double of(CharSequence text) {
        int length = Math.min(text.length(), MOST);
        int[] covered = new int[ALPHABETS.size()];
        int letters = 0;
        int wrong = 0;
        int signs = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80 || Character.isLowSurrogate(c)) {
                continue;
            }
            int code = Character.codePointAt(text, i);
            if (Character.isLetter(code) || Character.getType(code) == Character.NON_SPACING_MARK) {
                letters++;
                wrong += isMisplaced(text, i) ? 1 : 0;
                count(code, covered);
            } else if (PUNCTUATION.indexOf(c) < 0 || (isBetweenLetters(text, i) && "’‘·".indexOf(c) < 0)) {
                wrong++;
            } else {
                signs++;
            }
        }
        int all = letters + wrong + signs;
        return all == 0 ? 0 : score(covered, letters, wrong, signs) / all;
    }

    private static double score(int[] covered, int letters, int wrong, int signs) {
        int best = 0;
        for (int count : covered) {
            best = Math.max(best, count);
        }
        return best - 2.0 * (letters - best) - 2.0 * wrong + signs;
    }

    private static void count(int code, int[] covered) {
        int small = Character.toLowerCase(code);
        for (int language = 0; language < covered.length; language++) {
            covered[language] += ALPHABETS.get(language).contains(small) ? 1 : 0;
        }
    }

    /** A capital behind a small letter, or a letter beside a digit or a letter of another script. */
    private static boolean isMisplaced(CharSequence text, int i) {
        if (i + 1 < text.length() && isForeign(text.charAt(i), text.charAt(i + 1))) {
            return true;
        }
        if (i == 0 || !Character.isLetter(text.charAt(i - 1))) {
            return i > 0 && isForeign(text.charAt(i), text.charAt(i - 1));
        }
        char c = text.charAt(i);
        char before = text.charAt(i - 1);
        if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
            return true;
        }
        boolean small = Character.isLowerCase(c) && Character.isUpperCase(before) && i > 1;
        boolean afterCapitals = small && Character.isUpperCase(text.charAt(i - 2));
        return afterCapitals || isForeign(c, before);
    }

    private static boolean isForeign(char letter, char beside) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        if (!isAlphabetic(script)) {
            return false;
        }
        Character.UnicodeScript other = Character.UnicodeScript.of(beside);
        return (beside < 0x80 && Character.isDigit(beside)) || (isAlphabetic(other) && other != script);
    }

    private static boolean isAlphabetic(Character.UnicodeScript script) {
        return switch (script) {
            case LATIN, CYRILLIC, GREEK, HEBREW, ARABIC, ARMENIAN, GEORGIAN, THAI -> true;
            default -> false;
        };
    }

    private static boolean isBetweenLetters(CharSequence text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i + 1))
                && Character.UnicodeScript.of(text.charAt(i - 1)) != Character.UnicodeScript.HAN;
    }

    private static List<UnicodeSet> alphabets() {
        List<UnicodeSet> alphabets = new ArrayList<>();
        for (String language : LANGUAGES.split(" ")) {
            LocaleData data = LocaleData.getInstance(new ULocale(language));
            UnicodeSet letters = new UnicodeSet(data.getExemplarSet(0, LocaleData.ES_STANDARD));
            // Flattens letters that CLDR writes as a base and a mark.
            letters.addAll(new UnicodeSet(letters).closeOver(UnicodeSet.CASE_INSENSITIVE));
            alphabets.add(letters.freeze());
        }
        return List.copyOf(alphabets);
    }
}
