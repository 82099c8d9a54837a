package app.parallax.annotate.figure;

import app.parallax.annotate.word.TaggedSentence;
import app.parallax.source.Approximation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How firmly a number is given, from the words right before and behind it: "around", "at least", "or so". */
final class Firmness {

    /** What was read: how firm, and from which word to which the expression goes. */
    record Reading(Approximation approximation, int from, int to) {}

    private static final Map<String, Approximation> BEFORE = Map.ofEntries(
            Map.entry("around", Approximation.ABOUT),
            Map.entry("about", Approximation.ABOUT),
            Map.entry("some", Approximation.ABOUT),
            Map.entry("roughly", Approximation.ABOUT),
            Map.entry("approximately", Approximation.ABOUT),
            Map.entry("nearly", Approximation.ABOUT),
            Map.entry("almost", Approximation.ABOUT),
            Map.entry("circa", Approximation.ABOUT),
            Map.entry("close to", Approximation.ABOUT),
            Map.entry("estimated", Approximation.ABOUT),
            Map.entry("near", Approximation.ABOUT),
            Map.entry("an estimated", Approximation.ABOUT),
            Map.entry("at least", Approximation.AT_LEAST),
            Map.entry("no fewer than", Approximation.AT_LEAST),
            Map.entry("no less than", Approximation.AT_LEAST),
            Map.entry("a minimum of", Approximation.AT_LEAST),
            Map.entry("up to", Approximation.AT_MOST),
            Map.entry("at most", Approximation.AT_MOST),
            Map.entry("no more than", Approximation.AT_MOST),
            Map.entry("as many as", Approximation.AT_MOST),
            Map.entry("as much as", Approximation.AT_MOST),
            Map.entry("a maximum of", Approximation.AT_MOST),
            Map.entry("under", Approximation.UNDER),
            Map.entry("less than", Approximation.UNDER),
            Map.entry("fewer than", Approximation.UNDER),
            Map.entry("below", Approximation.UNDER),
            Map.entry("just under", Approximation.UNDER),
            Map.entry("not quite", Approximation.UNDER),
            Map.entry("over", Approximation.OVER),
            Map.entry("more than", Approximation.OVER),
            Map.entry("above", Approximation.OVER),
            Map.entry("greater than", Approximation.OVER),
            Map.entry("just over", Approximation.OVER),
            Map.entry("well over", Approximation.OVER),
            Map.entry("in excess of", Approximation.OVER),
            Map.entry("exactly", Approximation.EXACT));

    private static final Map<String, Approximation> AFTER = Map.of(
            "or so",
            Approximation.ABOUT,
            "or more",
            Approximation.AT_LEAST,
            "or fewer",
            Approximation.AT_MOST,
            "or less",
            Approximation.AT_MOST,
            "at least",
            Approximation.AT_LEAST,
            "at most",
            Approximation.AT_MOST);

    private static final int LONGEST = 3;

    private Firmness() {}

    static Reading of(TaggedSentence sentence, Quantity number) {
        int article = number.from() > 0
                        && List.of("a", "an", "the")
                                .contains(sentence.word(number.from() - 1).lower())
                ? 1
                : 0;
        for (int skip = 0; skip <= article; skip++) {
            Reading before = before(sentence, number.from() - skip, number.to());
            if (before != null) {
                return before;
            }
        }
        Reading joined = joined(sentence, number);
        if (joined != null) {
            return joined;
        }
        Approximation behind =
                number.to() + 1 < sentence.size() ? AFTER.get(phrase(sentence, number.to(), number.to() + 2)) : null;
        if (behind != null) {
            return new Reading(behind, number.from(), number.to() + 2);
        }
        return new Reading(number.vague() ? Approximation.ABOUT : Approximation.EXACT, number.from(), number.to());
    }

    /** "400-plus", "30-odd", "400+". */
    private static @Nullable Reading joined(TaggedSentence sentence, Quantity number) {
        int at = number.to();
        if (at < sentence.size() && sentence.word(at).is("+")) {
            return new Reading(Approximation.AT_LEAST, number.from(), at + 1);
        }
        String tail = at + 1 < sentence.size() && sentence.word(at).is("-")
                ? sentence.word(at + 1).lower()
                : sentence.word(at - 1).lower().replaceFirst(".*-", "");
        int end = at + 1 < sentence.size() && sentence.word(at).is("-") ? at + 2 : at;
        return switch (tail) {
            case "plus" -> new Reading(Approximation.AT_LEAST, number.from(), end);
            case "odd" -> new Reading(Approximation.ABOUT, number.from(), end);
            default -> null;
        };
    }

    private static @Nullable Reading before(TaggedSentence sentence, int from, int to) {
        for (int length = LONGEST; length > 0; length--) {
            Approximation found = from >= length ? BEFORE.get(phrase(sentence, from - length, from)) : null;
            if (found != null) {
                return new Reading(found, from - length, to);
            }
        }
        return null;
    }

    private static String phrase(TaggedSentence sentence, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(i > from ? " " : "").append(sentence.word(i).lower());
        }
        return phrase.toString();
    }
}
