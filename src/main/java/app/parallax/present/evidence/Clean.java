package app.parallax.present.evidence;

import java.util.regex.Pattern;

/** Makes words fit to be put between words of other people: whatever could reach beyond them is taken out or shown. */
final class Clean {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u0085\\uFEFF]+");
    private static final char REPLACEMENT = '\uFFFD';

    private Clean() {}

    /** On one line, trimmed. */
    static String line(String words) {
        return inner(words).strip();
    }

    /** On one line; a blank at an end stays one blank. */
    static String inner(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        BLANKS.matcher(words).replaceAll(" ").codePoints().forEach(c -> append(clean, c));
        return clean.toString();
    }

    /** With its line ends, for what somebody wrote in lines. */
    static String lines(String words) {
        return String.join("\n", words.lines().map(Clean::line).toList()).strip();
    }

    private static void append(StringBuilder clean, int c) {
        if (turnsTheOrder(c)) {
            return;
        }
        clean.appendCodePoint(isShowable(c) ? c : REPLACEMENT);
    }

    /** Embeddings, overrides and isolates (UAX #9): invisible, and without their closing mark they turn round all that follows. */
    private static boolean turnsTheOrder(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isShowable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            default -> (c & 0xFFFE) != 0xFFFE;
        };
    }
}
