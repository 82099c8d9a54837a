package app.parallax.annotate.date;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import app.parallax.source.DateMention;
import app.parallax.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds time expressions: of those that overlap, the one that begins first, and of those the longest. Vague ones ("recently") are left out. */
public final class DateFinder {

    /** "Should close in March"; not "should have closed". */
    private static final Set<String> LIKELY = Set.of("should", "may", "might");

    private static final Set<String> AHEAD = Set.of("to", "until", "till", "by", "through", "effective", "payable");

    private static final Set<String> PLANNED = Set.of("scheduled", "due", "expected", "set", "slated", "planned");
    private static final int SPAN = 6;

    private final List<DateRule> rules = allRules();

    private record Found(Span span, DateRule rule, java.util.regex.MatchResult match) {}

    private static List<DateRule> allRules() {
        List<DateRule> rules = new ArrayList<>(AbsoluteDates.rules());
        rules.addAll(RelativeDates.rules());
        rules.addAll(Durations.rules());
        return List.copyOf(rules);
    }

    /**
     * The time expressions of one sentence, in order.
     *
     * @param day the source's own date; without it what is relative has no value
     * @param before the time expressions of the text before the sentence, in order
     */
    public List<DateMention> find(
            String text, TaggedSentence sentence, @Nullable LocalDate day, List<DateMention> before) {
        List<DateMention> dates = new ArrayList<>();
        if (!mayHold(sentence)) {
            return dates;
        }
        boolean results = Periods.tellsResults(text, sentence.span());
        int free = sentence.span().start();
        for (Found found : candidates(text, sentence)) {
            String named = Periods.at(before, dates, day);
            DateContext context = new DateContext(day, tense(sentence, found.span()), named, results);
            TimeExpression meaning = found.span().start() < free ? null : read(found, sentence, context);
            if (meaning != null) {
                dates.add(new DateMention(found.span(), meaning.type(), meaning.value()));
                free = found.span().end();
            }
        }
        return dates;
    }

    private static boolean mayHold(TaggedSentence sentence) {
        return sentence.words().stream().anyMatch(word -> hasDigit(word.lower()) || TimeWords.contains(word.lower()));
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private List<Found> candidates(String text, TaggedSentence sentence) {
        List<Found> found = new ArrayList<>();
        for (DateRule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            matcher.region(sentence.span().start(), sentence.span().end());
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                found.add(new Found(trimmed(text, matcher), rule, matcher.toMatchResult()));
            }
        }
        found.sort(Comparator.comparingInt((Found f) -> f.span().start())
                .thenComparing(
                        Comparator.comparingInt((Found f) -> f.span().end()).reversed()));
        return found;
    }

    private static Span trimmed(String text, Matcher matcher) {
        int start = matcher.start();
        while (start < matcher.end() - 1 && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, matcher.end());
    }

    private static @Nullable TimeExpression read(Found found, TaggedSentence sentence, DateContext context) {
        if (BareYear.countsThings(sentence, found.span())) {
            return null;
        }
        return found.rule().reading().apply(found.match(), context);
    }

    /** The tense of the verb nearest before the expression, else after it. */
    private static Tense tense(TaggedSentence sentence, Span span) {
        int at = sentence.indexAt(span.start());
        if (at > 0 && AHEAD.contains(sentence.word(at - 1).lower()) && !isSpan(sentence, at)) {
            return Tense.FUTURE;
        }
        for (int i = at - 1; i >= 0; i--) {
            Word word = sentence.word(i);
            if (isFuture(sentence, i)) {
                return Tense.FUTURE;
            }
            if (word.is(PartOfSpeech.VERB) && !word.lower().endsWith("ing") && !isInfinitive(sentence, i)) {
                return Tense.PAST;
            }
        }
        for (int i = at; i < sentence.size(); i++) {
            if (isFuture(sentence, i)) {
                return Tense.FUTURE;
            }
            if (sentence.word(i).is(PartOfSpeech.VERB)) {
                return Tense.PAST;
            }
        }
        return Tense.PAST;
    }

    /** "from Sept. 14 to Thursday": the end of a stretch, not a term. */
    private static boolean isSpan(TaggedSentence sentence, int at) {
        for (int i = at - 2; i >= Math.max(0, at - SPAN); i--) {
            if (sentence.word(i).is("from")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInfinitive(TaggedSentence sentence, int index) {
        return index > 0
                && (sentence.word(index - 1).is("to")
                        || sentence.word(index - 1).is(PartOfSpeech.AUX));
    }

    private static boolean isFuture(TaggedSentence sentence, int index) {
        Word word = sentence.word(index);
        boolean last = index + 1 >= sentence.size();
        return word.is("will")
                || word.is("'ll")
                || word.is("shall")
                || word.is("scheduled")
                || word.is("due")
                || word.is("expected")
                || (PLANNED.contains(word.lower())
                        && !last
                        && sentence.word(index + 1).is("to"))
                || (LIKELY.contains(word.lower())
                        && word.is(PartOfSpeech.AUX)
                        && !last
                        && !sentence.word(index + 1).is("have"))
                || (word.is("to")
                        && !last
                        && (sentence.word(index + 1).is(PartOfSpeech.VERB)
                                || sentence.word(index + 1).is("be")));
    }
}
