package app.parallax.annotate.figure;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.WordList;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a number says how much there is, by how much it changed, or how much in a time or for each. */
final class Frames {

    private static final Set<String> CHANGE_STEMS = WordList.of("""
            increas decreas rose rise rising fell fall drop grew grow gain lost climb jump declin shrank shrink
            surge plunge add cut reduc boost strengthen reinforc deploy slip tumbl expand slump soar edg shed eased
            """);

    /** Behind a share they tell that it is one of a change: "a 5 percent increase", "12 percent higher". */
    private static final Set<String> CHANGED = WordList.of("""
            increase decrease rise fall drop gain loss decline jump growth reduction cut higher lower more less
            """);

    private static final Set<String> RESULT = Set.of("lost", "gain", "gains");

    private static final Set<String> YEARLY = WordList.of("annually yearly monthly weekly daily hourly apiece");
    private static final Map<String, String> TIMES = Map.ofEntries(
            Map.entry("annually", "a"),
            Map.entry("yearly", "a"),
            Map.entry("year", "a"),
            Map.entry("annum", "a"),
            Map.entry("monthly", "mo"),
            Map.entry("month", "mo"),
            Map.entry("weekly", "wk"),
            Map.entry("week", "wk"),
            Map.entry("daily", "d"),
            Map.entry("day", "d"),
            Map.entry("hourly", "h"),
            Map.entry("hour", "h"),
            Map.entry("minute", "min"),
            Map.entry("second", "s"));
    private static final Set<String> EACH = WordList.of("per a an each every");
    private static final Set<String> MORE = Set.of("additional", "extra", "more", "further", "another");

    /** "a year ago" is a date and no rate. */
    private static final Set<String> BESIDE_A_DATE = WordList.of("ago earlier before later after");

    /** "rose from 20 to 25" gives two levels. */
    private static final Set<String> ENDS = Set.of("to", "at", "from");

    private static final int REACH = 8;
    private static final int RATE_REACH = 3;

    private Frames() {}

    /**
     * @param from the index of the first word of the figure with its firmness
     * @param number the number itself
     * @param to the index behind the last word
     * @param before the figure before in the sentence, or null
     */
    static FigureFrame of(
            TaggedSentence sentence, int from, Quantity number, int to, Counted counted, @Nullable Figure before) {
        if (isRate(sentence, number, to)) {
            return FigureFrame.RATE;
        }
        if (before != null && before.frame() == FigureFrame.CHANGE && isOtherWords(sentence, from, before)) {
            return FigureFrame.CHANGE;
        }
        boolean share = number.unit() != null && number.unit().startsWith("%");
        boolean changed = counted.modifiers().stream().anyMatch(MORE::contains)
                || changes(sentence, from, number)
                || ((share || "point".equals(counted.noun())) && isChanged(sentence, to));
        return changed ? FigureFrame.CHANGE : FigureFrame.LEVEL;
    }

    private static boolean isChanged(TaggedSentence sentence, int to) {
        return (to < sentence.size() && CHANGED.contains(sentence.word(to).lower()))
                || (to + 1 < sentence.size()
                        && sentence.word(to).lower().startsWith("point")
                        && CHANGED.contains(sentence.word(to + 1).lower()));
    }

    /** "fell 72 cents, or 3.8 percent": the second says the same as the first. */
    private static boolean isOtherWords(TaggedSentence sentence, int from, Figure before) {
        int at = from - 1;
        if (at < 1 || !sentence.word(at).is("or")) {
            return false;
        }
        int last = sentence.word(at - 1).is(",") ? at - 2 : at - 1;
        int end = sentence.indexAt(before.span().end() - 1);
        return last >= 0 && last - end <= 1;
    }

    /** The UCUM code of the time that a rate is of; null where it is of none, or of one that has no code. */
    static @Nullable String per(TaggedSentence sentence, Quantity number, int to) {
        for (int i = to; i < Math.min(sentence.size(), to + RATE_REACH); i++) {
            String lower = sentence.word(i).lower();
            if (YEARLY.contains(lower)) {
                return TIMES.get(lower);
            }
            if (EACH.contains(lower) && isForEach(sentence, number, to, i)) {
                return TIMES.get(sentence.word(i + 1).lower());
            }
        }
        return null;
    }

    private static boolean isRate(TaggedSentence sentence, Quantity number, int to) {
        for (int i = to; i < Math.min(sentence.size(), to + RATE_REACH); i++) {
            String lower = sentence.word(i).lower();
            if (YEARLY.contains(lower) || (EACH.contains(lower) && isForEach(sentence, number, to, i))) {
                return true;
            }
        }
        return false;
    }

    /** "per head", "a year", and of money or a measure "54 cents a share". */
    private static boolean isForEach(TaggedSentence sentence, Quantity number, int to, int at) {
        if (at + 1 >= sentence.size()) {
            return false;
        }
        if (sentence.word(at).is("per")) {
            return true;
        }
        if (TimeUnits.contains(sentence.word(at + 1).lower())) {
            // "103 dead after a week" is no rate
            boolean led = at > to && sentence.word(at - 1).is(PartOfSpeech.ADP);
            boolean dated = at + 2 < sentence.size()
                    && BESIDE_A_DATE.contains(sentence.word(at + 2).lower());
            return !led && !dated;
        }
        return at == to && number.unit() != null && sentence.word(at + 1).is(PartOfSpeech.NOUN);
    }

    /** "rose by", "increased … with", "cut 500 jobs", "up 5 percent"; not "rose from" and "rose to", which give levels. */
    private static boolean changes(TaggedSentence sentence, int from, Quantity number) {
        String link = from > 0 ? sentence.word(from - 1).lower() : "";
        // "the 300-metre tower" says how high it is, whatever is done to it
        boolean attribute = number.unit() != null
                && number.to() - number.from() > 2
                && sentence.word(number.to() - 2).is("-");
        if (attribute || ENDS.contains(link)) {
            return false;
        }
        boolean directed = link.equals("up") || link.equals("down") || link.equals("by");
        if (directed
                && (number.unit() != null || number.value().stripTrailingZeros().scale() > 0)) {
            return true;
        }
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            String lower = sentence.word(i).lower();
            // money that is lost or gained is a result and no change of one
            boolean result = number.unit() != null && RESULT.contains(lower);
            if (!result && CHANGE_STEMS.stream().anyMatch(lower::startsWith)) {
                return link.equals("by") || link.equals("with") || i >= from - 2;
            }
        }
        return false;
    }
}
