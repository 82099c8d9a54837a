package app.parallax.annotate.figure;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.WordList;
import app.parallax.text.NumberWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shares of a whole: "two-thirds of", "a quarter of", "one in five". Their unit is UCUM's unity, so that they can be held against percentages. */
final class Fractions {

    static final String UNITY = "1";

    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("third", 3),
            Map.entry("thirds", 3),
            Map.entry("quarter", 4),
            Map.entry("quarters", 4),
            Map.entry("fifth", 5),
            Map.entry("fifths", 5),
            Map.entry("sixth", 6),
            Map.entry("sixths", 6),
            Map.entry("eighth", 8),
            Map.entry("eighths", 8),
            Map.entry("tenth", 10),
            Map.entry("tenths", 10));

    private static final Map<String, String> VULGAR = Map.of("½", "0.5", "¼", "0.25", "¾", "0.75");

    /** "a half of", "half the": what follows the share. */
    private static final Set<String> OF_A_WHOLE = WordList.of("of the its their his her our");

    private static final int DECIMALS = 3;
    private static final int PAST_OUT_OF = 3;

    private Fractions() {}

    static @Nullable Quantity read(TaggedSentence sentence, int at) {
        Quantity joined = joined(sentence, at);
        if (joined != null) {
            return joined;
        }
        Quantity ratio = ratio(sentence, at);
        return ratio != null ? ratio : spaced(sentence, at);
    }

    /** Adds the "½" behind a number of digits. */
    static Quantity withVulgar(TaggedSentence sentence, Quantity number) {
        String part = number.to() < sentence.size()
                ? VULGAR.get(sentence.word(number.to()).lower())
                : null;
        return part == null
                ? number
                : new Quantity(
                        number.from(), number.to() + 1, number.value().add(new BigDecimal(part)), null, null, false);
    }

    /** "two-thirds", "one-half": one word. */
    private static @Nullable Quantity joined(TaggedSentence sentence, int at) {
        String lower = sentence.word(at).lower();
        int hyphen = lower.indexOf('-');
        Integer whole = hyphen < 0 ? null : PARTS.get(lower.substring(hyphen + 1));
        int count = hyphen < 0 ? -1 : NumberWords.small(lower.substring(0, hyphen));
        return whole == null || count < 1 ? null : share(at, at + 1, count, whole);
    }

    /** "one in five", "2 out of 3". */
    private static @Nullable Quantity ratio(TaggedSentence sentence, int at) {
        int count = small(sentence, at);
        boolean in = isAt(sentence, at + 1, "in");
        boolean outOf = isAt(sentence, at + 1, "out") && isAt(sentence, at + 2, "of");
        int whole = in ? small(sentence, at + 2) : outOf ? small(sentence, at + PAST_OUT_OF) : -1;
        // "one in five", but not "two in three days" with things of their own behind
        boolean plain = outOf || count == 1;
        return count < 1 || whole <= count || !plain
                ? null
                : share(at, at + (in ? PAST_OUT_OF : PAST_OUT_OF + 1), count, whole);
    }

    /** "two thirds of", "a third of", "half the", "two thirds". */
    private static @Nullable Quantity spaced(TaggedSentence sentence, int at) {
        Integer alone = PARTS.get(sentence.word(at).lower());
        if (alone != null) {
            boolean half = sentence.word(at).is("half")
                    && at + 1 < sentence.size()
                    && OF_A_WHOLE.contains(sentence.word(at + 1).lower());
            return half ? share(at, at + 1, 1, alone) : null;
        }
        int count = sentence.word(at).is("a") ? 1 : small(sentence, at);
        Integer whole = isAt(sentence, at + 2, "of") || isShareAlone(sentence, at)
                ? PARTS.get(sentence.word(at + 1).lower())
                : null;
        return count < 1 || whole == null || count >= whole ? null : share(at, at + 2, count, whole);
    }

    /** "pays one third and", "two thirds agreed", but not "three quarters", which may be times of a year, nor "one third party" and "a third", which may be a third person. */
    private static boolean isShareAlone(TaggedSentence sentence, int at) {
        if (at + 1 >= sentence.size() || sentence.word(at).is("a")) {
            return false;
        }
        String part = sentence.word(at + 1).lower();
        boolean ofThing = at + 2 < sentence.size()
                && (sentence.word(at + 2).isNominal() || sentence.word(at + 2).is(PartOfSpeech.ADJ));
        return !part.startsWith("quarter") && (part.endsWith("s") || !ofThing);
    }

    private static Quantity share(int from, int to, int count, int whole) {
        BigDecimal value = BigDecimal.valueOf(count)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new Quantity(from, to, value, null, UNITY, false);
    }

    private static int small(TaggedSentence sentence, int at) {
        if (at >= sentence.size()) {
            return -1;
        }
        String lower = sentence.word(at).lower();
        return lower.matches("\\d{1,2}") ? Integer.parseInt(lower) : NumberWords.small(lower);
    }

    private static boolean isAt(TaggedSentence sentence, int at, String word) {
        return at < sentence.size() && sentence.word(at).is(word);
    }
}
