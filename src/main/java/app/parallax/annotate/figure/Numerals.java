package app.parallax.annotate.figure;

import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one number from the words of a sentence: digits with their grouping, words, and both mixed ("4.5 million", "3bn"). */
final class Numerals {

    private static final Pattern DIGITS = Pattern.compile("(\\d+(?:[.,]\\d+)*)(bn|mn|m|k|tn)?(?:-strong)?");

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private static final Map<String, Long> SCALES = Map.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L,
            "dozen",
            12L,
            "mln",
            1_000_000L,
            "bln",
            1_000_000_000L);

    private static final Map<String, Long> PLURALS = Map.of(
            "dozens",
            12L,
            "scores",
            20L,
            "hundreds",
            100L,
            "thousands",
            1_000L,
            "millions",
            1_000_000L,
            "billions",
            1_000_000_000L);

    private static final Map<String, Long> SUFFIXES =
            Map.of("bn", 1_000_000_000L, "mn", 1_000_000L, "m", 1_000_000L, "k", 1_000L, "tn", 1_000_000_000_000L);

    private static final Map<String, String> FRACTIONS = Map.of(
            "half",
            "0.5",
            "third",
            "0.333",
            "thirds",
            "0.333",
            "quarter",
            "0.25",
            "quarters",
            "0.25",
            "fifth",
            "0.2",
            "fifths",
            "0.2");

    private static final int TENS = 20;
    private static final int HUNDRED = 100;
    private static final int GROUP = 3;

    private Numerals() {}

    /** The number that begins at {@code at}, or null. */
    static @Nullable Quantity read(TaggedSentence sentence, int at) {
        Word word = sentence.word(at);
        if (PLURALS.containsKey(word.lower())) {
            return plural(sentence, at);
        }
        Quantity digits = digits(sentence, at);
        Quantity found = digits != null ? digits : words(sentence, at);
        return found == null ? fraction(sentence, at) : scaled(sentence, found);
    }

    private static Quantity plural(TaggedSentence sentence, int at) {
        Quantity sum = new Quantity(
                at,
                at + 1,
                BigDecimal.valueOf(PLURALS.getOrDefault(sentence.word(at).lower(), 1L)),
                null,
                null,
                true);
        while (sum.to() + 1 < sentence.size()
                && sentence.word(sum.to()).is("of")
                && PLURALS.containsKey(sentence.word(sum.to() + 1).lower())) {
            sum = sum.times(
                    BigDecimal.valueOf(
                            PLURALS.getOrDefault(sentence.word(sum.to() + 1).lower(), 1L)),
                    sum.to() + 2);
        }
        return sum;
    }

    private static @Nullable Quantity digits(TaggedSentence sentence, int at) {
        Matcher matcher = DIGITS.matcher(sentence.word(at).lower());
        if (!matcher.matches()) {
            return null;
        }
        BigDecimal value = value(matcher.group(1));
        int end = at + 1;
        while (value != null && matcher.group(2) == null && isGroup(sentence, end) && isHead(sentence, at, end)) {
            value = value.multiply(BigDecimal.valueOf(1000))
                    .add(new BigDecimal(sentence.word(end).lower()));
            end++;
        }
        if (value == null) {
            return null;
        }
        Quantity read = new Quantity(at, end, value, null, null, false);
        return matcher.group(2) == null
                ? read
                : read.times(BigDecimal.valueOf(SUFFIXES.getOrDefault(matcher.group(2), 1L)), end);
    }

    /** "1 000": a second word of just three digits, one space behind a first of three at most. */
    private static boolean isGroup(TaggedSentence sentence, int at) {
        if (at >= sentence.size()) {
            return false;
        }
        Word word = sentence.word(at);
        return word.text().length() == GROUP
                && word.text().chars().allMatch(c -> c >= '0' && c <= '9')
                && word.start() == sentence.word(at - 1).end() + 1;
    }

    private static boolean isHead(TaggedSentence sentence, int at, int end) {
        return end > at + 1
                || (sentence.word(at).text().length() <= GROUP
                        && sentence.word(at).text().chars().allMatch(Character::isDigit));
    }

    /** Commas before three digits group, a single one before one or two is a decimal comma; points likewise, but before three digits they stay decimal in English. */
    static @Nullable BigDecimal value(String digits) {
        if (digits.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
            return new BigDecimal(digits.replace(",", ""));
        }
        if (digits.matches("\\d{1,3}(\\.\\d{3}){2,}")) {
            return new BigDecimal(digits.replace(".", ""));
        }
        if (digits.matches("\\d+(\\.\\d+)?")) {
            return new BigDecimal(digits);
        }
        return digits.matches("\\d+,\\d{1,2}") ? new BigDecimal(digits.replace(',', '.')) : null;
    }

    private static @Nullable Quantity words(TaggedSentence sentence, int at) {
        String lower = sentence.word(at).lower();
        int hyphen = lower.indexOf('-');
        if (hyphen > 0) {
            return hyphenated(at, lower.substring(0, hyphen), lower.substring(hyphen + 1));
        }
        Integer value = SMALL.get(lower);
        if (value == null) {
            return beginsWithScale(sentence, at);
        }
        int end = at + 1;
        Integer unit = end < sentence.size() ? SMALL.get(sentence.word(end).lower()) : null;
        if (value >= TENS && unit != null && unit > 0 && unit < 10) {
            return new Quantity(at, end + 1, BigDecimal.valueOf(value + (long) unit), null, null, false);
        }
        return new Quantity(at, end, BigDecimal.valueOf(value), null, null, false);
    }

    private static @Nullable Quantity hyphenated(int at, String first, String second) {
        Integer tens = SMALL.get(first);
        Integer units = SMALL.get(second);
        if (tens != null && units != null && tens >= TENS && units < 10) {
            return new Quantity(at, at + 1, BigDecimal.valueOf(tens + (long) units), null, null, false);
        }
        String part = FRACTIONS.get(second);
        return tens == null || part == null || second.equals("half")
                ? null
                : new Quantity(at, at + 1, new BigDecimal(part).multiply(BigDecimal.valueOf(tens)), null, null, false);
    }

    /** "a hundred", "a dozen": the article may stand outside. */
    private static @Nullable Quantity beginsWithScale(TaggedSentence sentence, int at) {
        boolean article = sentence.word(at).is("a") && at + 1 < sentence.size();
        int scale = article ? at + 1 : at;
        String lower = sentence.word(scale).lower();
        return SCALES.containsKey(lower) && (article || lower.equals("dozen"))
                ? new Quantity(at, scale, BigDecimal.ONE, null, null, false)
                : null;
    }

    private static @Nullable Quantity fraction(TaggedSentence sentence, int at) {
        boolean half = sentence.word(at).is("half")
                && at + 1 < sentence.size()
                && (sentence.word(at + 1).is("of")
                        || sentence.word(at + 1).is("the")
                        || sentence.word(at + 1).is("its"));
        return half ? new Quantity(at, at + 1, new BigDecimal("0.5"), null, null, false) : null;
    }

    /** Takes in the scale words behind a number, and what follows a "hundred" or "thousand" as its rest. */
    private static Quantity scaled(TaggedSentence sentence, Quantity start) {
        Quantity sum = start;
        while (sum.to() < sentence.size()
                && SCALES.containsKey(sentence.word(sum.to()).lower())) {
            long scale = SCALES.getOrDefault(sentence.word(sum.to()).lower(), 1L);
            sum = sum.times(BigDecimal.valueOf(scale), sum.to() + 1);
            sum = withRest(sentence, sum, scale);
        }
        return sum;
    }

    private static Quantity withRest(TaggedSentence sentence, Quantity sum, long scale) {
        int at = sum.to();
        if (at < sentence.size() && sentence.word(at).is("and") && scale == HUNDRED) {
            at++;
        }
        if (at >= sentence.size() || sentence.word(at).isDigits() || scale < HUNDRED) {
            return sum;
        }
        Quantity rest = words(sentence, at);
        boolean fits = rest != null
                && rest.value().compareTo(BigDecimal.valueOf(scale)) < 0
                && rest.from() < rest.to()
                && !sentence.word(at).is("a");
        return fits && rest != null
                ? new Quantity(sum.from(), rest.to(), sum.value().add(rest.value()), null, null, false)
                : sum;
    }
}
