package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.compare.FindingKind;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.source.SourceKind;
import app.parallax.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A report tells what somebody said and adds an adjective that narrows or hardens it: one that this person, in all that other sources have of that occasion, never used. Adjectives that place
 * a thing in time or order ("recent", "last") are the reporter's own business.
 */
final class ModifierRule {

    private static final double STRESS = 0.6;

    /** Terms from a noun to its value. */
    private static final int VALUE_WITHIN = 3;

    private static final Set<String> PLACING = Set.of(
            "recent",
            "last",
            "latest",
            "previous",
            "former",
            "current",
            "present",
            "next",
            "past",
            "earlier",
            "new",
            "future",
            "other",
            "same",
            "own",
            "first",
            "second",
            "third",
            "such",
            "many",
            "several",
            "few",
            "more",
            "most",
            "key",
            "main",
            "various",
            "different",
            "certain",
            "additional",
            "further",
            "early",
            "late",
            "upcoming",
            "ongoing",
            "annual",
            "daily",
            "weekly",
            "monthly",
            "local",
            "national",
            "overall",
            "total");

    private final Statements statements;
    private final Readings readings;
    private final Map<String, Set<String>> vocabularies = new HashMap<>();

    ModifierRule(Statements statements, Readings readings) {
        this.statements = statements;
        this.readings = readings;
    }

    /**
     * @param one a statement
     * @param other one of another source, tied to it
     */
    List<Difference> differences(Statement one, Statement other) {
        return Says.isSame(one, other)
                ? Stream.concat(added(one, other), added(other, one)).toList()
                : List.of();
    }

    /** What the report adds to what is on record, there or in the sentence before or behind. */
    private Stream<Difference> added(Statement report, Statement record) {
        return Says.isQuoted(report) || !isOnRecord(record) || isOnRecord(report)
                ? Stream.empty()
                : IntStream.of(0, -1, 1).boxed().flatMap(step -> added(report, record, step));
    }

    private Stream<Difference> added(Statement report, Statement record, int step) {
        int sentence = record.sentence() + step;
        if (sentence < 0 || sentence >= record.source().sentences().size() || !isBySame(record, sentence)) {
            return Stream.empty();
        }
        Pairing pairing =
                Pairing.of(readings.of(report.source(), report.sentence()), readings.of(record.source(), sentence));
        return IntStream.range(0, pairing.one().size())
                .filter(i -> isAddedAdjective(pairing, i, report))
                .mapToObj(i -> difference(pairing, i));
    }

    private static boolean isBySame(Statement record, int sentence) {
        return Objects.equals(
                record.source().sentences().get(sentence).voice().speaker(),
                record.voice().speaker());
    }

    /** Said in a transcript, or quoted. */
    private static boolean isOnRecord(Statement statement) {
        return statement.source().source().info().kind() == SourceKind.TRANSCRIPT || Says.isQuoted(statement);
    }

    private Difference difference(Pairing pairing, int index) {
        int noun = noun(pairing.one(), index);
        int there = pairing.partner(noun);
        return Difference.in(
                FindingKind.WORDING,
                "wording-added",
                pairing.one().passage(index, noun),
                pairing.other().passage(there, there),
                STRESS);
    }

    private boolean isAddedAdjective(Pairing pairing, int index, Statement one) {
        Reading reading = pairing.one();
        Term term = reading.at(index);
        if (!term.is(PartOfSpeech.ADJ)
                || pairing.isPaired(index)
                || PLACING.contains(term.form())
                || !one.passage().span().contains(term.span())) {
            return false;
        }
        int noun = noun(reading, index);
        int there = noun < 0 ? -1 : pairing.partner(noun);
        return there >= 0
                && pairing.sharesNeighbour(noun, there)
                && !hasSameValue(pairing, noun, there)
                && !vocabulary(one).contains(term.stem());
    }

    /** A thing that both give the same value of ("the permitted limit of 8 bar", "the limit is 8") is the same thing whatever else it is called. */
    private static boolean hasSameValue(Pairing pairing, int noun, int there) {
        return IntStream.rangeClosed(
                        noun + 1, Math.min(noun + VALUE_WITHIN, pairing.one().size() - 1))
                .filter(i -> pairing.one().is(i, PartOfSpeech.NUM) && pairing.isPaired(i))
                .map(pairing::partner)
                .anyMatch(partner -> partner > there && partner <= there + VALUE_WITHIN);
    }

    /** The noun that an adjective stands before, with nothing but further adjectives between, one of which the tagger may have taken the noun for; −1 where there is none. */
    private static int noun(Reading reading, int adjective) {
        int i = adjective + 1;
        while (i < reading.size() && reading.is(i, PartOfSpeech.ADJ)) {
            i++;
        }
        if (reading.is(i, PartOfSpeech.NOUN)) {
            return reading.is(i + 1, PartOfSpeech.NOUN) ? -1 : i;
        }
        return i - 1 > adjective ? i - 1 : -1;
    }

    /** The stems of all that other sources have the speaker say. */
    private Set<String> vocabulary(Statement one) {
        String speaker = String.valueOf(Says.person(one));
        return vocabularies.computeIfAbsent(one.sourceId() + " " + speaker, key -> {
            Set<String> stems = new HashSet<>();
            statements.all().stream()
                    .filter(s -> !s.sourceId().equals(one.sourceId()) && speaker.equals(Says.person(s)))
                    .flatMap(s -> s.words().stream())
                    .map(Token::stem)
                    .forEach(stems::add);
            return stems;
        });
    }
}
