package app.parallax.annotate.date;

import java.util.List;
import java.util.Locale;

/** The small numbers that count days, weeks and years. */
final class NumberWords {

    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** One group: digits, a small number word, or an article. */
    static final String PATTERN = "(\\d{1,4}|" + String.join("|", WORDS.subList(1, WORDS.size())) + "|(?:"
            + String.join("|", TENS) + ")(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|an?)";

    private NumberWords() {}

    static int value(String written) {
        String lower = written.toLowerCase(Locale.ROOT).strip();
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.parseInt(lower);
        }
        int total = 0;
        for (String part : lower.split("[\\s\\u00a0-]+", -1)) {
            total += small(part);
        }
        return total;
    }

    /** The value of one word of a spoken year; 0 for none, -1 for a word that is no number. */
    static int yearPart(String word) {
        int tens = TENS.indexOf(word);
        return word.isEmpty() ? 0 : tens >= 0 ? (tens + 2) * 10 : WORDS.indexOf(word);
    }

    private static int small(String word) {
        int tens = TENS.indexOf(word);
        if (tens >= 0) {
            return (tens + 2) * 10;
        }
        return word.startsWith("a") ? 1 : WORDS.indexOf(word);
    }
}
