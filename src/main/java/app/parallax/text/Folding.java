package app.parallax.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts comparable character by character: compatibility forms and ligatures resolved, accents dropped, lower
 * case, one alphabet for Serbian, one kind of quotation mark, apostrophe, dash and space. Nothing is lost: a {@link Folded} text leads back.
 */
public final class Folding {

    private Folding() {}

    public static Folded fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] starts = new int[text.length() + 16];
        int[] ends = new int[text.length() + 16];
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            int before = folded.length();
            appendFolded(folded, codePoint);
            if (folded.length() > starts.length) {
                starts = Arrays.copyOf(starts, folded.length() * 2);
                ends = Arrays.copyOf(ends, folded.length() * 2);
            }
            Arrays.fill(starts, before, folded.length(), at);
            Arrays.fill(ends, before, folded.length(), next);
            at = next;
        }
        OffsetMap map = new OffsetMap(
                Arrays.copyOf(starts, folded.length()), Arrays.copyOf(ends, folded.length()), text.length());
        return new Folded(folded.toString(), map);
    }

    /** The folded text with its white space made one and trimmed: equal keys are one name or phrase to a reader. */
    public static String key(String text) {
        if (isKey(text)) {
            return text;
        }
        StringBuilder key = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            appendFolded(key, codePoint);
            at += Character.charCount(codePoint);
        }
        return oneSpaced(key);
    }

    /** Most words are written in small ASCII letters, and are their own key. */
    private static boolean isKey(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String oneSpaced(StringBuilder folded) {
        if (isOneWord(folded)) {
            return folded.toString();
        }
        StringBuilder spaced = new StringBuilder(folded.length());
        boolean gap = false;
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            if (Character.isWhitespace(c)) {
                gap = !spaced.isEmpty();
            } else {
                if (gap) {
                    spaced.append(' ');
                    gap = false;
                }
                spaced.append(c);
            }
        }
        return spaced.toString();
    }

    private static boolean isOneWord(StringBuilder folded) {
        for (int at = 0; at < folded.length(); at++) {
            if (Character.isWhitespace(folded.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** What one character is compared as; nothing where it only adorns the one before it. */
    static void appendFolded(StringBuilder out, int codePoint) {
        if (codePoint < 128) {
            out.append((char) (codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint));
            return;
        }
        String plain = plain(codePoint);
        if (plain != null) {
            out.append(plain);
            return;
        }
        String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        decomposed.codePoints().filter(Folding::isBase).forEach(base -> appendLower(out, base));
    }

    private static void appendLower(StringBuilder out, int base) {
        String plain = plain(base);
        out.append(plain != null ? plain : latin(Character.toString(base).toLowerCase(Locale.ROOT)));
    }

    private static String latin(String letter) {
        String latin = letter.length() == 1 ? CyrillicLetters.latin(letter.charAt(0)) : null;
        return latin == null ? letter : latin;
    }

    private static boolean isBase(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
    }

    /** What Unicode's decomposition leaves apart although a reader takes it for the same; null for all else. */
    private static @Nullable String plain(int codePoint) {
        return switch (codePoint) {
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02BC, 0x00B4 -> "'";
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x00AB, 0x00BB -> "\"";
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> "-";
            case 0x00A0, 0x2002, 0x2003, 0x2007, 0x2009, 0x200A, 0x202F, 0x3000 -> " ";
            case 0x0110, 0x0111 -> "d";
            case 0x0141, 0x0142 -> "l";
            case 0x00D8, 0x00F8 -> "o";
            case 0x0131 -> "i";
            case 0x00C6, 0x00E6 -> "ae";
            case 0x0152, 0x0153 -> "oe";
            case 0x00DF, 0x1E9E -> "ss";
            case 0x00DE, 0x00FE -> "th";
            default -> null;
        };
    }
}
