package app.parallax.compare.meaning;

import app.parallax.compare.FindingKind;
import app.parallax.compare.finding.FindingMaker;
import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.job.Cancellation;
import app.parallax.job.Workers;
import app.parallax.source.DateMention;
import app.parallax.text.InOrder;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A weekday, month, quarter or year in whose place another source has another: "a dividend of $0.40 for the second quarter" where the record says the third. It asks for no day to reckon from, which
 * {@link app.parallax.compare.figure.DateFindings} does, and for no tied sentence.
 */
final class SwappedTimes {

    /** So much of the weight of the words around must stand around the other. */
    private static final double COVERED = 0.4;

    /** And so much where no number is shared: much is told in like words of two days. */
    private static final double COVERED_BY_WORDS = 0.65;

    /** And so much more than around the word itself, wherever it stands. */
    private static final double AHEAD = 0.1;

    private static final double STRESS = 0.5;

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private static final Set<String> WEEKDAYS =
            stems("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final Set<String> MONTHS = stems(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final Set<String> ORDINALS = stems("first", "second", "third", "fourth");

    private static final Set<String> PARTS_OF_YEARS = stems("quarter", "half");

    private final OccasionMap occasions;
    private final FindingMaker maker;
    private final Map<String, WordRow> rows = new TreeMap<>();

    SwappedTimes(Statements statements, OccasionMap occasions, FindingMaker maker) {
        this.occasions = occasions;
        this.maker = maker;
        statements.all().forEach(s -> rows.computeIfAbsent(s.sourceId(), id -> new WordRow(statements.of(id))));
    }

    private static Set<String> stems(String... words) {
        return Stream.of(words)
                .map(word -> Tokenizer.tokens(word).getFirst().stem())
                .collect(Collectors.toSet());
    }

    /**
     * In the order of the sources.
     *
     * @param workers share them out
     */
    List<Difference> differences(Workers workers, Cancellation cancellation) {
        return workers.map(List.copyOf(rows.values()), this::differences, cancellation).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Difference> differences(WordRow row) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Optional<DateMention> date = isTime(row, i) ? date(row, i) : Optional.empty();
            for (WordRow there : date.isEmpty() ? List.<WordRow>of() : rows.values()) {
                if (there != row && there.size() > 0 && tellOfTheSame(row, there)) {
                    difference(row, i, date.orElseThrow(), there).ifPresent(differences::add);
                }
            }
        }
        return differences;
    }

    /** By the sources' own occasions: a sentence of another year is put on another occasion for just that year. */
    private boolean tellOfTheSame(WordRow one, WordRow other) {
        return Objects.equals(
                occasions.of(one.statement(0).sourceId()),
                occasions.of(other.statement(0).sourceId()));
    }

    private Optional<Difference> difference(WordRow row, int index, DateMention date, WordRow there) {
        Surroundings around = new Surroundings(row, index);
        Set<String> others = new HashSet<>(kind(row, index, there));
        others.removeAll(sentence(row, index));
        Set<String> numbers = numbers(row, index);
        IntPredicate sharesNumber = place -> !Collections.disjoint(numbers, numbers(there, place));
        List<Integer> places = there.places(others);
        IntPredicate isOther = place -> isTime(there, place) && isOther(date, there, place);
        Surroundings.Place best =
                around.bestSentence(there, places, place -> isOther.test(place) && sharesNumber.test(place));
        if (best.share() < COVERED) {
            best = around.bestSentence(there, places, isOther);
            if (best.share() < COVERED_BY_WORDS || Surroundings.isOfAnotherTime(numbers, numbers(there, best.at()))) {
                return Optional.empty();
            }
        }
        double same = around.best(there, there.places(row.at(index).stem()), place -> true)
                .share();
        if (best.share() <= same + AHEAD) {
            return Optional.empty();
        }
        Passage one = passage(row, index, date.span());
        Passage two =
                passage(there, best.at(), date(there, best.at()).orElseThrow().span());
        return maker.showsIn(one, two)
                ? Optional.of(Difference.of(FindingKind.DATE, "date-otherwise", one, two, STRESS))
                : Optional.empty();
    }

    /** What is counted around it; years are not. */
    private static Set<String> numbers(WordRow row, int index) {
        return Surroundings.numbers(row, index).stream()
                .filter(SwappedTimes::isNumber)
                .collect(Collectors.toSet());
    }

    /** What stands in its sentence. */
    private static Set<String> sentence(WordRow row, int index) {
        int start = index;
        while (row.isSameSentence(index, start - 1)) {
            start--;
        }
        return IntStream.iterate(start, i -> row.isSameSentence(index, i), i -> i + 1)
                .mapToObj(i -> row.at(i).stem())
                .collect(Collectors.toSet());
    }

    private static boolean isNumber(String form) {
        return Character.isDigit(form.charAt(0)) && !YEAR.matcher(form).matches();
    }

    private static Passage passage(WordRow row, int index, Span span) {
        return new Passage(row.statement(index).sourceId(), span);
    }

    private static boolean isTime(WordRow row, int index) {
        Token word = row.at(index);
        if (ORDINALS.contains(word.stem())) {
            return index + 1 < row.size()
                    && PARTS_OF_YEARS.contains(row.at(index + 1).stem());
        }
        return WEEKDAYS.contains(word.stem())
                || MONTHS.contains(word.stem())
                || YEAR.matcher(word.form()).matches();
    }

    /** The stems of what could stand in its place there. */
    private static Collection<String> kind(WordRow row, int index, WordRow there) {
        String stem = row.at(index).stem();
        return Stream.of(ORDINALS, WEEKDAYS, MONTHS)
                .filter(kind -> kind.contains(stem))
                .findFirst()
                .orElseGet(() -> there.stems(YEAR.asMatchPredicate()));
    }

    private static Optional<DateMention> date(WordRow row, int index) {
        return row.statement(index).dates().stream()
                .filter(date -> date.span().contains(row.at(index).span()))
                .findFirst();
    }

    /** Is there another date, and nowhere in its sentence the same, in these or other words? */
    private static boolean isOther(DateMention date, WordRow there, int place) {
        Statement statement = there.statement(place);
        Span sentence = statement.source().sentences().get(statement.sentence()).span();
        return date(there, place).isPresent()
                && InOrder.touching(statement.source().dates(), DateMention::span, sentence).stream()
                        .noneMatch(other -> mayBeTheSame(date, other));
    }

    /** What "five years earlier" is cannot be told without a day to reckon from: it may be any year. */
    private static boolean mayBeTheSame(DateMention one, DateMention other) {
        if (one.value() == null || other.value() == null) {
            return other.value() == null
                    && one.value() != null
                    && YEAR.matcher(one.value()).matches();
        }
        return one.value().startsWith(other.value()) || other.value().startsWith(one.value());
    }
}
