package app.parallax.annotate.date;

import static app.parallax.text.NumberWords.small;
import static app.parallax.text.NumberWords.words;

import java.util.Locale;

/** The small numbers that count days, weeks and years. */
final class Counts {

    /** One group: digits, a small number word, or an article. */
    static final String PATTERN =
            "(\\d{1,4}|" + String.join("|", words(false).subList(1, words(false).size())) + "|(?:"
                    + String.join("|", words(true)) + ")(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|an?)";

    private Counts() {}

    static int value(String written) {
        String lower = written.toLowerCase(Locale.ROOT).strip();
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.parseInt(lower);
        }
        int total = 0;
        for (String part : lower.split("[\\s\\u00a0-]+", -1)) {
            total += part(part);
        }
        return total;
    }

    /** The value of one word of a spoken year; 0 for none, -1 for a word that is no number. */
    static int yearPart(String word) {
        return word.isEmpty() ? 0 : small(word);
    }

    private static int part(String word) {
        return word.startsWith("a") ? 1 : small(word);
    }
}
