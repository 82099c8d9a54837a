package app.parallax.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cyrillic letters in the Latin letters that a reader would look for and that they are compared as, accents left out: the Serbian alphabet as Serbian writes itself in Latin (Vuk Karadžić's and Gaj's letters correspond one by one),
 * the rest as ISO 9 has them. A table, as the transliterator of ICU takes longer to begin than a text takes to be searched; a test holds the one against the other.
 */
final class CyrillicLetters {
    private static final String CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџшщъыьэюяєіґѕ";
    private static final String[] LATIN =
            ("a b v g d d e z z i j k l lj m n nj o p r s t c u f h c c dz s" + " s - y - e u a e i g z").split(" ");

    private static final Map<Character, String> LETTERS = letters();

    private CyrillicLetters() {}

    private static Map<Character, String> letters() {
        Map<Character, String> letters = new HashMap<>();
        for (int i = 0; i < LATIN.length; i++) {
            letters.put(CYRILLIC.charAt(i), LATIN[i].equals("-") ? "" : LATIN[i]);
        }
        return letters;
    }

    /**
     * @param letter lower case, without accents
     * @return null where it is no letter of the table; empty for the hard and the soft sign
     */
    static @Nullable String latin(char letter) {
        return letter < '\u0400' || letter > '\u04FF' ? null : LETTERS.get(letter);
    }
}
