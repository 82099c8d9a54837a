package app.parallax.compare.meaning;

import app.parallax.annotate.name.FirstNames;
import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.WordList;
import app.parallax.compare.FindingKind;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Quotation;
import app.parallax.source.SourceKind;
import app.parallax.text.Folding;
import app.parallax.text.InOrder;
import app.parallax.text.NameSuffixes;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody says "I will not resign", and is reported to have said that she would resign. So short a sentence is tied to no other; who speaks, the verb and what belongs to it must be the same.
 */
final class PledgeRule {

    private static final double STRESS = 0.6;

    /** Between "will" and its verb stand at most so many words: "will certainly never". */
    private static final int REACH = 3;

    private static final Set<String> WILL = Set.of("will", "would", "shall");

    /** Who speaks, in words of their own. */
    private static final Set<String> SPEAKING = Set.of("i", "we");

    /** Who speaks, as told by another. */
    private static final Set<String> SPOKEN_OF = Set.of("he", "she", "they");

    private static final String MANY = "they";

    /** Who says so alone is not meant by {@link #MANY}. */
    private static final Set<String> ALONE = Set.of("i", "he", "she");

    /** They turn round what is done: "vote for", "vote against". */
    private static final Set<String> TURNING = Set.of("against", "without");

    /** Verbs that say little by themselves, and what is only wished. Stems. */
    private static final Set<String> EMPTY =
            WordList.of("be have do like love want say rather prefer need make take get go come see give think");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until", "before");

    private final Statements statements;
    private final Readings readings;

    /**
     * @param subject the pronoun, in small letters
     */
    private record Pledge(Predicate predicate, String subject, boolean denied, Set<String> complement) {
        Statement statement() {
            return predicate.statement();
        }

        String source() {
            return statement().sourceId();
        }

        String speaker() {
            return Objects.requireNonNull(statement().voice().speaker());
        }

        /** Of what family name and what it is. */
        String key() {
            return NameSuffixes.familyName(Folding.key(speaker())) + "\n" + predicate.stem();
        }

        boolean isOfOneSpeaker(Pledge other) {
            return !(isManyOf(other) || other.isManyOf(this)) && FirstNames.mayBeOne(speaker(), other.speaker());
        }

        private boolean isManyOf(Pledge other) {
            return subject.equals(MANY) && ALONE.contains(other.subject);
        }

        /** "Against the plan": behind the verb, whatever else stands there. */
        boolean isTurned() {
            Reading reading = predicate.reading();
            return IntStream.range(predicate.verb() + 1, reading.size())
                    .takeWhile(i -> !reading.isBreak(i))
                    .anyMatch(i -> reading.isAnyOf(i, TURNING));
        }

        /** "Pay the nurses" is more than "pay", where "resign as mayor" is not more than "resign". */
        boolean hasObject() {
            return !complement.isEmpty() && !predicate.reading().is(predicate.verb() + 1, PartOfSpeech.ADP);
        }
    }

    PledgeRule(Statements statements, Readings readings) {
        this.statements = statements;
        this.readings = readings;
    }

    List<Difference> differences() {
        Map<String, List<Pledge>> pledges = new TreeMap<>();
        statements.all().stream()
                .filter(statement -> SameMatter.isTold(statement)
                        && statement.voice().speaker() != null
                        && statement.words().stream().anyMatch(word -> WILL.contains(word.form())))
                .flatMap(this::pledges)
                .forEach(pledge -> pledges.computeIfAbsent(pledge.key(), key -> new ArrayList<>())
                        .add(pledge));
        List<Difference> differences = new ArrayList<>();
        pledges.values().forEach(same -> add(differences, same));
        return differences;
    }

    private static void add(List<Difference> differences, List<Pledge> same) {
        for (Pledge denied : same) {
            for (Pledge told : same) {
                if (contradict(denied, told) && !saysBoth(denied, told, same) && !saysBoth(told, denied, same)) {
                    differences.add(
                            Difference.of(FindingKind.NEGATION, "negation", passage(denied), passage(told), STRESS));
                }
            }
        }
    }

    private static Passage passage(Pledge pledge) {
        Predicate predicate = pledge.predicate();
        return Phrases.around(predicate.reading(), Math.max(0, predicate.verb() - 1), predicate.verb());
    }

    private static boolean contradict(Pledge denied, Pledge told) {
        return denied.denied()
                && !told.denied()
                && !denied.source().equals(told.source())
                && Objects.equals(
                        denied.statement().occasion(), told.statement().occasion())
                && denied.isOfOneSpeaker(told)
                && denied.isTurned() == told.isTurned()
                && (denied.hasObject() || !told.hasObject())
                && told.complement().containsAll(denied.complement());
    }

    /** Who says both says them of two things, or takes one back. */
    private static boolean saysBoth(Pledge pledge, Pledge other, List<Pledge> same) {
        return same.stream().anyMatch(more -> more.source().equals(pledge.source()) && more.denied() == other.denied());
    }

    private Stream<Pledge> pledges(Statement statement) {
        Reading reading = readings.of(statement.source(), statement.sentence());
        if (reading.terms().stream().anyMatch(term -> CONDITIONS.contains(term.form()))) {
            return Stream.empty();
        }
        return reading.indices(statement.passage())
                .filter(i -> reading.is(i, PartOfSpeech.VERB)
                        && !EMPTY.contains(reading.at(i).stem()))
                .boxed()
                .flatMap(i -> pledge(statement, reading, i).stream());
    }

    private static Optional<Pledge> pledge(Statement statement, Reading reading, int verb) {
        boolean denied = false;
        for (int i = verb - 1; i >= 0 && verb - i <= REACH; i--) {
            if (WILL.contains(reading.at(i).form())) {
                Predicate predicate = Predicate.at(statement, reading, verb);
                return isSpeaker(statement, reading, i - 1)
                        ? Optional.of(new Pledge(predicate, reading.at(i - 1).form(), denied, predicate.complement()))
                        : Optional.empty();
            }
            denied |= Denials.isParticle(reading.at(i).form());
            if (!reading.is(i, PartOfSpeech.ADV)
                    && !Denials.isParticle(reading.at(i).form())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Of whom somebody says "he" in words of their own it is another. */
    private static boolean isSpeaker(Statement statement, Reading reading, int index) {
        if (index < 0) {
            return false;
        }
        AnnotatedSource source = statement.source();
        boolean own = source.source().info().kind() == SourceKind.TRANSCRIPT
                || !InOrder.touching(
                                source.quotations(),
                                Quotation::span,
                                reading.at(index).span())
                        .isEmpty();
        return reading.isAnyOf(index, own ? SPEAKING : SPOKEN_OF);
    }
}
