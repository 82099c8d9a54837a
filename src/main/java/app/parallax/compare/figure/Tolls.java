package app.parallax.compare.figure;

import app.parallax.annotate.word.WordList;
import app.parallax.compare.Verdict;
import app.parallax.compare.statement.Comparability;
import app.parallax.compare.statement.OtherTimes;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.text.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds against each other how many people two sources say an event killed, hurt and so on, though their sentences share no words: there is one such number of an event. Where a source gives two, it is
 * not known which is the whole event's, and nothing is said.
 */
final class Tolls {

    /** So many sentences on each side tell what it is about. */
    private static final int AROUND = 2;

    /** So many content words the surroundings must share. */
    private static final int SHARED = 2;

    private static final Set<String> HEDGES =
            WordList.of("may might could would feared fear fears believed if unless risk threatened per every average");

    private final Statements statements;
    private final SentenceFigures sentences;
    private final Map<Event, Map<String, List<FigureInContext>>> counts = new TreeMap<>();
    private final Set<Set<Passage>> judged = new HashSet<>();

    /**
     * @param occasion the id of the occasion, empty where none is known
     */
    private record Event(String occasion, Toll toll) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            int byOccasion = occasion.compareTo(other.occasion);
            return byOccasion != 0 ? byOccasion : toll.compareTo(other.toll);
        }
    }

    Tolls(Statements statements, SentenceFigures sentences) {
        this.statements = statements;
        this.sentences = sentences;
        for (Statement statement : statements.all()) {
            if (isOfTheEvent(statement)) {
                sentences.of(statement).forEach(this::add);
            }
        }
    }

    private void add(FigureInContext figure) {
        String occasion = figure.statement().occasion();
        TollReading.of(figure).toll().ifPresent(toll -> {
            counts.computeIfAbsent(new Event(occasion == null ? "" : occasion, toll), key -> new TreeMap<>())
                    .computeIfAbsent(figure.statement().sourceId(), key -> new ArrayList<>())
                    .add(figure);
        });
    }

    /** Told as a fact, of this event and not of one like it. */
    private static boolean isOfTheEvent(Statement statement) {
        return statement.account()
                && !statement.question()
                && !statement.negated()
                && !statement.figures().isEmpty()
                && !OtherTimes.isOfAnother(statement)
                && statement.words().stream().noneMatch(word -> HEDGES.contains(word.form()));
    }

    /** True where the two are held against each other here and nowhere else, or tell of two things: so many were killed, so many hurt. */
    boolean judges(FigureInContext one, FigureInContext other) {
        return judged.contains(Set.of(one.passage(), other.passage())) || areTwo(one, other);
    }

    private boolean areTwo(FigureInContext one, FigureInContext other) {
        Optional<Toll> toll = TollReading.of(one).toll();
        Optional<Toll> theirs = TollReading.of(other).toll();
        return toll.isPresent()
                && theirs.isPresent()
                && (toll.get() != theirs.get() || isOfTheEvent(one.statement()) != isOfTheEvent(other.statement()));
    }

    /** Notes what each two sources' counts say of each other. */
    void note(ToldFigures told) {
        for (Map<String, List<FigureInContext>> bySource : counts.values()) {
            List<List<FigureInContext>> sources = List.copyOf(bySource.values());
            for (int i = 0; i < sources.size(); i++) {
                for (int j = i + 1; j < sources.size(); j++) {
                    note(sources.get(i), sources.get(j), told);
                }
            }
        }
    }

    private void note(List<FigureInContext> ones, List<FigureInContext> others, ToldFigures told) {
        if (!isOne(ones) || !isOne(others)) {
            return;
        }
        for (FigureInContext one : ones) {
            for (FigureInContext other : others) {
                if (isOfOneMatter(one.statement(), other.statement())) {
                    told.note(one, other, verdict(one, other));
                    judged.add(Set.of(one.passage(), other.passage()));
                }
            }
        }
    }

    /** "At least 24" and "24 people" are one. */
    private static boolean isOne(List<FigureInContext> figures) {
        return figures.stream()
                        .map(FigureInContext::figure)
                        .map(figure -> Arrays.asList(
                                figure.value().stripTrailingZeros(),
                                figure.upperValue() == null
                                        ? null
                                        : figure.upperValue().stripTrailingZeros()))
                        .distinct()
                        .count()
                == 1;
    }

    /** Whoever was missing is found, and who was moved out comes home: another day has another number. */
    private static boolean hasFallen(FigureInContext one, FigureInContext other) {
        LocalDate then = published(one);
        LocalDate since = published(other);
        return TollReading.of(one).toll().filter(Toll::canFall).isPresent()
                && then != null
                && since != null
                && !then.equals(since);
    }

    private static @Nullable LocalDate published(FigureInContext figure) {
        return figure.statement().source().source().info().date();
    }

    private Verdict verdict(FigureInContext one, FigureInContext other) {
        Verdict verdict = FigureRelation.of(one.figure(), other.figure());
        return verdict == Verdict.DIFFER && (hasGrown(one, other) || hasGrown(other, one) || hasFallen(one, other))
                ? Verdict.INCOMPARABLE
                : verdict;
    }

    /** A toll rises: a later account with a higher one, or one that says so, does not contradict what was known before. */
    private boolean hasGrown(FigureInContext before, FigureInContext now) {
        LocalDate then = published(before);
        LocalDate since = published(now);
        boolean later = then != null && since != null && since.isAfter(then);
        return now.figure().value().compareTo(before.figure().value()) > 0 && (later || isRisen(now));
    }

    /** What stands beside a toll that has risen is as new: "the death toll has climbed to 24, with 60 injured". */
    private boolean isRisen(FigureInContext figure) {
        return statements.around(figure.statement(), 0).stream()
                .flatMap(statement -> sentences.of(statement).stream())
                .anyMatch(other -> TollReading.of(other).isRisen());
    }

    private boolean isOfOneMatter(Statement one, Statement other) {
        Set<String> shared = matter(one);
        shared.retainAll(matter(other));
        return shared.size() >= SHARED && !Comparability.datesConflict(one, other) && !areElsewhere(one, other);
    }

    private Set<String> matter(Statement statement) {
        Set<String> matter = new HashSet<>();
        statements.around(statement, AROUND).forEach(near -> matter.addAll(near.content()));
        matter.removeIf(word -> Character.isDigit(word.charAt(0)));
        return matter;
    }

    /** True where both name places or bodies and none in common: so many died in the one town and so many in the other. */
    private boolean areElsewhere(Statement one, Statement other) {
        Set<String> names = names(one);
        Set<String> others = names(other);
        return !names.isEmpty() && !others.isEmpty() && Collections.disjoint(names, others);
    }

    private Set<String> names(Statement statement) {
        return statements.around(statement, 0).stream()
                .flatMap(near -> near.names().stream())
                .collect(Collectors.toSet());
    }
}
