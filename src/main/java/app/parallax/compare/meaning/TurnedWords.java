package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.compare.FindingKind;
import app.parallax.compare.finding.FindingMaker;
import app.parallax.compare.statement.Comparability;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.job.Cancellation;
import app.parallax.job.Workers;
import app.parallax.text.Negation;
import app.parallax.text.Opposites;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A word that says the opposite of what another source says there. Of all places of the other source where the word stands, or one that points the same way, or an opposite, the one with most of the
 * words around it has an opposite ("costs fell below the limit" where the record tells of costs that rose). {@link OppositeRule} compares sentences that tell the same; a sentence that sums up many is tied
 * to none of them.
 */
final class TurnedWords {

    /** So much of the weight of the words around must stand around the opposite. */
    private static final double COVERED = 0.4;

    /** And so much more than around the word itself, wherever it stands. */
    private static final double AHEAD = 0.1;

    /** A neighbour stands at most so many words away. */
    private static final int NEAR = 4;

    private static final double STRESS = 0.5;

    private final Readings readings;
    private final FindingMaker maker;
    private final Map<String, WordRow> rows = new TreeMap<>();

    TurnedWords(Statements statements, Readings readings, FindingMaker maker) {
        this.readings = readings;
        this.maker = maker;
        statements.all().forEach(s -> rows.computeIfAbsent(s.sourceId(), id -> new WordRow(statements.of(id))));
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
            Collection<String> all = Opposites.of(row.at(i).stem());
            if (!all.isEmpty()
                    && !isDenied(row, i)
                    && !Negation.isParticle(row.at(i).form())) {
                add(differences, row, i, all);
            }
        }
        return differences;
    }

    private void add(List<Difference> differences, WordRow row, int index, Collection<String> all) {
        Surroundings around = new Surroundings(row, index);
        Set<String> opposites = opposites(all, around);
        for (Map.Entry<String, WordRow> other : rows.entrySet()) {
            if (other.getKey().equals(row.statement(index).sourceId())) {
                continue;
            }
            WordRow there = other.getValue();
            Surroundings.Place opposite = around.best(
                    there, beside(row, index, there, opposites), place -> isOpposed(row, index, there, place));
            if (opposite.share() >= COVERED && opposite.share() > shareOfTheSame(row, index, there, around) + AHEAD) {
                Passage one = phrase(row, index);
                Passage two = phrase(there, opposite.at());
                if (maker.showsIn(one, two)) {
                    differences.add(Difference.of(FindingKind.NEGATION, "negation-opposite", one, two, STRESS));
                }
            }
        }
    }

    /** Those that do not stand beside the word themselves. What denies is {@link NegationRule}'s. */
    private static Set<String> opposites(Collection<String> all, Surroundings around) {
        Set<String> opposites = new HashSet<>(all);
        opposites.removeIf(Negation::isParticle);
        opposites.removeAll(around.stems());
        return opposites;
    }

    /** Where one of the stems stands near a neighbour of the word, as {@link #isInItsPlace} asks of it: few of the many places in a long text, and soon seen. */
    private static List<Integer> beside(WordRow row, int index, WordRow there, Set<String> stems) {
        int before = next(row, index, -1);
        int behind = next(row, index, 1);
        return there.places(stems).stream()
                .filter(place -> holdsBefore(row, before, there, place) || holdsBehind(row, behind, there, place))
                .toList();
    }

    private static boolean holdsBefore(WordRow row, int before, WordRow there, int place) {
        return before >= 0 && there.holdsNear(row.at(before).stem(), place, NEAR, 0);
    }

    private static boolean holdsBehind(WordRow row, int behind, WordRow there, int place) {
        return behind >= 0 && there.holdsNear(row.at(behind).stem(), place, 0, NEAR);
    }

    private boolean isOpposed(WordRow row, int index, WordRow there, int place) {
        return isTold(row, index, there, place)
                && row.isOfTime(index) == there.isOfTime(place)
                && isInItsPlace(row, index, there, place)
                && !Surroundings.isOfAnotherTime(Surroundings.numbers(row, index), Surroundings.numbers(there, place));
    }

    private static double shareOfTheSame(WordRow row, int index, WordRow there, Surroundings around) {
        return around.best(
                        there,
                        there.places(Opposites.alike(row.at(index).stem())),
                        place -> isTold(row, index, there, place))
                .share();
    }

    private static boolean isTold(WordRow row, int index, WordRow there, int place) {
        return !isDenied(there, place) && Comparability.shareOccasion(row.statement(index), there.statement(place));
    }

    /** Where words are turned and denied the two may cancel out. */
    private static boolean isDenied(WordRow row, int index) {
        return IntStream.rangeClosed(index - NEAR, index + 1)
                .filter(i -> i != index && row.isSameSentence(index, i))
                .anyMatch(i -> Negation.isParticle(row.at(i).form())
                        || Negation.isAgainst(row.at(i).stem()));
    }

    /** Does a neighbour of the word stand beside the opposite too? Of an adjective it must be what it is said of, of buying and selling who does it. */
    private boolean isInItsPlace(WordRow row, int index, WordRow other, int place) {
        boolean led = holdsBefore(row, next(row, index, -1), other, place);
        if (Opposites.areConverse(row.at(index).stem(), other.at(place).stem())) {
            return led;
        }
        return holdsBehind(row, next(row, index, 1), other, place)
                || (led && !(isAdjective(row, index) && isAdjective(other, place)));
    }

    /** The nearest content word of the sentence; -1 where none is near. */
    private static int next(WordRow row, int index, int step) {
        for (int i = index + step; Math.abs(i - index) <= NEAR && row.isSameSentence(index, i); i += step) {
            if (row.isContent(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAdjective(WordRow row, int index) {
        Reading reading = reading(row, index);
        int term = term(reading, row, index);
        return reading.is(term, PartOfSpeech.ADJ);
    }

    private Passage phrase(WordRow row, int index) {
        Reading reading = reading(row, index);
        int term = term(reading, row, index);
        return Phrases.around(reading, term, term);
    }

    private Reading reading(WordRow row, int index) {
        Statement statement = row.statement(index);
        return readings.of(statement.source(), statement.sentence());
    }

    private static int term(Reading reading, WordRow row, int index) {
        Span span = row.at(index).span();
        return IntStream.range(0, reading.size())
                .filter(i -> reading.at(i).span().overlaps(span))
                .findFirst()
                .orElseThrow();
    }
}
