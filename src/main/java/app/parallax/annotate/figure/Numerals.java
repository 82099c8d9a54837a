package app.parallax.annotate.figure;

import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import app.parallax.text.NumberWords;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one number from the words of a sentence: digits with their grouping, words, and both mixed ("4.5 million", "3bn"). */
final class Numerals {

    private static final Pattern DIGITS = Pattern.compile(
            "(\\.\\d+|\\d+(?:[.,]\\d+)*)(bn|mn|m|k|tn|km|cm|mm|kg|ft|lbs?|mph|kph|[gm]hz|[kmg]wh?|twh|[kmgt]b|ha|ml|mg)?(?:-strong)?");

    /** Behind them an "m" measures and is no million. */
    private static final Set<String> DIMENSIONS =
            Set.of("high", "tall", "long", "wide", "deep", "away", "above", "below", "across");

    /** Scale words; "Mio." and "Mrd." stand in texts that German speakers wrote. */
    private static final Map<String, Long> SCALES = Map.ofEntries(
            Map.entry("hundred", 100L),
            Map.entry("thousand", 1_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L),
            Map.entry("dozen", 12L),
            Map.entry("mln", 1_000_000L),
            Map.entry("bln", 1_000_000_000L),
            Map.entry("mio", 1_000_000L),
            Map.entry("mrd", 1_000_000_000L));

    private static final Map<String, Long> SUFFIXES =
            Map.of("bn", 1_000_000_000L, "mn", 1_000_000L, "m", 1_000_000L, "k", 1_000L, "tn", 1_000_000_000_000L);

    private static final int HUNDRED = 100;
    private static final int GROUP = 3;

    private Numerals() {}

    /** The number that begins at {@code at}, or null. */
    static @Nullable Quantity read(TaggedSentence sentence, int at) {
        Quantity size = Sizes.read(sentence, at);
        if (size != null) {
            return size;
        }
        Quantity share = Fractions.read(sentence, at);
        if (share != null) {
            return share;
        }
        Quantity half = Halves.read(sentence, at);
        if (half != null) {
            return half;
        }
        Quantity digits = digits(sentence, at);
        Quantity found = digits != null ? Fractions.withVulgar(sentence, digits) : words(sentence, at);
        return found == null ? null : Halves.added(sentence, scaled(sentence, Halves.added(sentence, found)));
    }

    /** What a scale word multiplies by; 0 for any other word. */
    static long scale(String lower) {
        return SCALES.getOrDefault(lower, 0L);
    }

    /** The scale word that ends a number, 1 where none does. */
    static BigDecimal scaleOf(TaggedSentence sentence, Quantity number) {
        int last = number.to() - (sentence.word(number.to() - 1).is(".") ? 2 : 1);
        return BigDecimal.valueOf(SCALES.getOrDefault(sentence.word(last).lower(), 1L));
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
        return matcher.group(2) == null ? read : suffixed(sentence, read, matcher.group(2));
    }

    /** "3bn" is scaled, "3km" measured; an "m" is either. */
    private static Quantity suffixed(TaggedSentence sentence, Quantity number, String suffix) {
        int at = number.to();
        boolean metres = suffix.equals("m")
                && at < sentence.size()
                && DIMENSIONS.contains(sentence.word(at).lower())
                && Currencies.before(sentence, number) == null;
        Long scale = SUFFIXES.get(suffix);
        return scale == null || metres
                ? number.of(metres ? suffix : Units.attached(suffix))
                : number.times(BigDecimal.valueOf(scale), at);
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
        if (digits.startsWith(".")) {
            return new BigDecimal("0" + digits);
        }
        return digits.matches("\\d+,\\d{1,2}") ? new BigDecimal(digits.replace(',', '.')) : null;
    }

    private static @Nullable Quantity words(TaggedSentence sentence, int at) {
        String lower = sentence.word(at).lower();
        int hyphen = lower.indexOf('-');
        if (hyphen > 0) {
            int value = NumberWords.tensAndUnits(lower.substring(0, hyphen), lower.substring(hyphen + 1));
            return of(at, at + 1, value > 0 ? value : Compounds.count(lower));
        }
        int both = at + 1 < sentence.size()
                ? NumberWords.tensAndUnits(lower, sentence.word(at + 1).lower())
                : -1;
        if (both > 0) {
            return of(at, at + 2, both);
        }
        int value = NumberWords.small(lower);
        return value > 0 ? of(at, at + 1, value) : beginsWithScale(sentence, at);
    }

    private static @Nullable Quantity of(int from, int to, int value) {
        return value < 0 ? null : new Quantity(from, to, BigDecimal.valueOf(value), null, null, false);
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

    /** Takes in the scale words behind a number, and what follows a "hundred" or "thousand" as its rest. */
    private static Quantity scaled(TaggedSentence sentence, Quantity start) {
        Quantity sum = start;
        int at = scaleAt(sentence, sum.to());
        while (at >= 0) {
            String word = scaleWord(sentence.word(at));
            long scale = SCALES.getOrDefault(word, 1L);
            boolean dotted = word.startsWith("m") && word.length() == GROUP && isAt(sentence, at + 1, ".");
            sum = withRest(sentence, sum.times(BigDecimal.valueOf(scale), at + (dotted ? 2 : 1)), scale);
            at = scaleAt(sentence, sum.to());
        }
        return isAt(sentence, sum.to(), "-") && isAt(sentence, sum.to() + 1, "strong") ? sum.ending(sum.to() + 2) : sum;
    }

    /** Where the scale word behind a number stands, a hyphen between or not; -1 where there is none. */
    private static int scaleAt(TaggedSentence sentence, int at) {
        int behind = isAt(sentence, at, "-") ? at + 1 : at;
        boolean scale = behind < sentence.size() && SCALES.containsKey(scaleWord(sentence.word(behind)));
        return scale ? behind : -1;
    }

    /** The word, or of a compound the part before the hyphen: "million-member". */
    private static String scaleWord(Word word) {
        int hyphen = word.lower().indexOf('-');
        return hyphen > 0 ? word.lower().substring(0, hyphen) : word.lower();
    }

    private static boolean isAt(TaggedSentence sentence, int at, String word) {
        return at < sentence.size() && sentence.word(at).is(word);
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
