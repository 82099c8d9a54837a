package app.parallax.annotate.figure;

import app.parallax.annotate.word.TaggedSentence;
import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import app.parallax.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the quantities of a sentence. What belongs to a time expression is no figure. */
public final class FigureFinder {

    private static final Set<String> JOINTS = Set.of(",", ";", "and", "but", "while", "then");
    private static final int JOINT = 30;

    /** Ends of a range are seldom further apart. */
    private static final BigDecimal FAR = new BigDecimal("3");

    private static final Set<String> MONEY = Set.of("$", "£", "€", "us$", "us");
    private static final Set<String> RANGE = Set.of("-", "–", "—", "to");

    /**
     * The figures of the sentence, in order, not overlapping.
     *
     * @param before the sentence before in the same block, where "them" may find what it means; else null
     * @param dates the time expressions of the sentence
     */
    public List<Figure> find(TaggedSentence sentence, @Nullable TaggedSentence before, List<DateMention> dates) {
        List<Figure> figures = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Quantity number = isTaken(sentence, i, dates) ? null : quantity(sentence, i);
            if (number == null) {
                i++;
                continue;
            }
            if (!NotFigures.excludes(sentence, number)) {
                figures.add(figure(sentence, number, before, dates, figures));
            }
            i = Math.max(number.to(), i + 1);
        }
        return figures;
    }

    private static boolean isTaken(TaggedSentence sentence, int index, List<DateMention> dates) {
        Span word = sentence.word(index).span();
        return dates.stream().anyMatch(date -> date.span().overlaps(word));
    }

    private static @Nullable Quantity quantity(TaggedSentence sentence, int at) {
        Quantity number = Numerals.read(sentence, at);
        if (number == null) {
            return null;
        }
        Quantity ranged = Units.around(sentence, withUpper(sentence, number));
        return ranged.to() > ranged.from() ? ranged : null;
    }

    /** "10 to 15", "10-15", "between 10 and 15". */
    private static Quantity withUpper(TaggedSentence sentence, Quantity number) {
        int at = number.to();
        if (at + 1 >= sentence.size()) {
            return number;
        }
        int lead = number.from() - 1;
        while (isMoney(sentence, lead)) {
            lead--;
        }
        boolean between = lead >= 0
                && sentence.word(lead).is("between")
                && sentence.word(at).is("and");
        if (!between && !RANGE.contains(sentence.word(at).lower())) {
            return number;
        }
        int next = at + 1;
        while (isMoney(sentence, next)) {
            next++;
        }
        Quantity upper = next < sentence.size() ? Numerals.read(sentence, next) : null;
        boolean rises = upper != null
                && upper.value().compareTo(number.value()) > 0
                && !follows(sentence, number, "from")
                && !isNewLevel(sentence, number, upper);
        return rises && upper != null ? likeUpper(sentence, number, upper).upTo(upper.value(), upper.to()) : number;
    }

    /** "rose by $300 to $2,800": a change and where it led, not two ends of a range. */
    private static boolean isNewLevel(TaggedSentence sentence, Quantity number, Quantity upper) {
        int lead = number.from() - 1;
        while (isMoney(sentence, lead)) {
            lead--;
        }
        boolean by = lead >= 0 && sentence.word(lead).is("by");
        return by
                && upper.value()
                                .compareTo(likeUpper(sentence, number, upper)
                                        .value()
                                        .multiply(FAR))
                        > 0;
    }

    /** In "10 to 15 million" both ends are millions. */
    private static Quantity likeUpper(TaggedSentence sentence, Quantity number, Quantity upper) {
        BigDecimal scale = Numerals.scaleOf(sentence, upper);
        boolean plain = Numerals.scaleOf(sentence, number).compareTo(BigDecimal.ONE) == 0;
        return plain && number.value().multiply(scale).compareTo(upper.value()) < 0
                ? number.times(scale, number.to())
                : number;
    }

    private static boolean isMoney(TaggedSentence sentence, int at) {
        return at >= 0
                && at < sentence.size()
                && MONEY.contains(sentence.word(at).lower());
    }

    private static boolean follows(TaggedSentence sentence, Quantity number, String word) {
        return number.from() > 0 && sentence.word(number.from() - 1).is(word);
    }

    private static Figure figure(
            TaggedSentence sentence,
            Quantity number,
            @Nullable TaggedSentence before,
            List<DateMention> dates,
            List<Figure> earlier) {
        Firmness.Reading firmness = Firmness.of(sentence, number);
        Counted counted = Counted.of(sentence, number.ending(Math.max(number.to(), firmness.to())), before);
        int from = earlier.isEmpty()
                        || earlier.getLast().span().end()
                                <= sentence.word(firmness.from()).start()
                ? firmness.from()
                : number.from();
        Span span = new Span(
                sentence.word(from).start(), sentence.word(firmness.to() - 1).end());
        FigureFrame frame =
                Frames.of(sentence, from, number, firmness.to(), counted, earlier.isEmpty() ? null : earlier.getLast());
        return new Figure(
                span,
                number.value(),
                number.upper(),
                firmness.approximation(),
                number.unit(),
                counted.noun(),
                counted.modifiers(),
                frame,
                frame == FigureFrame.RATE ? Frames.per(sentence, number, firmness.to()) : null,
                time(sentence, span, dates));
    }

    /** The date of the sentence that stands nearest, where there is one with a value; a joint between is a long way. */
    private static @Nullable String time(TaggedSentence sentence, Span span, List<DateMention> dates) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (DateMention date : dates) {
            int distance = distance(sentence, span, date.span());
            if (date.type() == DateType.DATE && date.value() != null && distance < least) {
                least = distance;
                nearest = date.value();
            }
        }
        return nearest;
    }

    private static int distance(TaggedSentence sentence, Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        int distance = to - from;
        for (int i = sentence.indexAt(from);
                i < sentence.size() && sentence.word(i).start() < to;
                i++) {
            if (JOINTS.contains(sentence.word(i).lower())) {
                distance += JOINT;
            }
        }
        return distance;
    }
}
