package app.parallax.compare.meaning;

import app.parallax.annotate.voice.SpeakingNouns;
import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.compare.statement.Statement;
import app.parallax.source.EntityType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a clause tells with one of its verbs.
 *
 * @param subject the index of the head of what stands before the verb; −1 where none was found
 */
record Predicate(Statement statement, Reading reading, int verb, int subject) {

    /** Words of a noun phrase before its head. */
    private static final int PHRASE = 5;

    /** Words from the verb to who it is done to. */
    private static final int OBJECT = 4;

    private static final Set<String> MANY =
            Set.of("some", "several", "many", "few", "others", "both", "who", "they", "he", "she");

    private static final Set<String> TIMES =
            Set.of("morning", "afternoon", "evening", "night", "day", "week", "time", "moment");

    /** The tagger takes them for adverbs too. */
    private static final Set<String> TEMPORAL = Set.of("when", "while");

    /** These say until when. */
    private static final Set<String> SO_FAR = Set.of("far", "yet", "already", "now");

    private static final Set<String> FORCING = Set.of("had", "forced", "obliged", "compelled");

    static Predicate at(Statement statement, Reading reading, int verb) {
        return new Predicate(statement, reading, verb, Roles.subject(reading, verb));
    }

    Optional<Befalling> befalling() {
        return Befalling.told(reading, verb, isOfPeople());
    }

    String stem() {
        return reading.at(verb).stem();
    }

    @Nullable
    String subjectStem() {
        return subject < 0 ? null : reading.at(subject).stem();
    }

    /** What is done to whom or what, of a passive what stands before it; null where none was found. */
    @Nullable
    String objectStem() {
        int object = Roles.of(reading, verb).sufferer();
        return object < 0 ? null : reading.at(object).stem();
    }

    /** The stems of what stands before the head of its subject and belongs to it: "automatic" of "the automatic alarm". */
    Set<String> subjectModifiers() {
        Set<String> modifiers = new HashSet<>();
        for (int i = subject - 1; i >= 0 && subject - i <= PHRASE && isOfPhrase(i); i--) {
            if (reading.at(i).isContent()) {
                modifiers.add(reading.at(i).stem());
            }
        }
        return modifiers;
    }

    /** "The alarm", "Okoro": what other words of the same source or another can mean too. */
    boolean hasDefiniteSubject() {
        if (subject < 0) {
            return false;
        }
        int first = subject;
        while (isOfPhrase(first - 1) && subject - first < PHRASE) {
            first--;
        }
        return reading.at(subject).name() != null || reading.is(first - 1, "the") || reading.is(first, "the");
    }

    private boolean isOfPhrase(int index) {
        return reading.is(index, PartOfSpeech.ADJ)
                || reading.is(index, PartOfSpeech.NOUN)
                || reading.is(index, PartOfSpeech.PROPN);
    }

    /** True where it befalls people or they do it. */
    boolean isOfPeople() {
        return IntStream.range(Math.max(0, subject - PHRASE), Math.max(subject + 1, verb))
                        .anyMatch(this::isPerson)
                || IntStream.range(verb + 1, Math.min(reading.size(), verb + 1 + OBJECT))
                        .takeWhile(i -> !reading.isBreak(i) && !reading.is(i, PartOfSpeech.ADP))
                        .anyMatch(this::isPerson);
    }

    private boolean isPerson(int index) {
        Term term = reading.at(index);
        return (term.is(PartOfSpeech.NOUN) && SpeakingNouns.arePeople(term.form()))
                || (term.name() != null && term.name().type() == EntityType.PERSON)
                || (term.is(PartOfSpeech.NUM) && index <= Math.max(subject, verb - 1))
                || MANY.contains(term.form());
    }

    /** The stems of the content words behind the verb, as far as its clause goes or to where a date says when. */
    Set<String> complement() {
        return complement(verb + 1);
    }

    /** The same from an index behind the verb on. */
    Set<String> complement(int from) {
        Set<String> complement = new HashSet<>();
        for (int i = from; !reading.isBreak(i) && !startsClause(i) && !isOfDate(i); i++) {
            if (reading.at(i).isContent() && !reading.isAnyOf(i, SO_FAR)) {
                complement.add(reading.at(i).stem());
            }
        }
        return complement;
    }

    private boolean startsClause(int index) {
        return reading.is(index, PartOfSpeech.SCONJ)
                || reading.is(index, PartOfSpeech.CCONJ)
                || reading.isAnyOf(index, TEMPORAL);
    }

    /** "On Monday", "on the morning of the accident". */
    private boolean isOfDate(int index) {
        return reading.isAnyOf(index, TIMES)
                || statement.source().dates().stream()
                        .anyMatch(date -> date.span().overlaps(reading.at(index).span()));
    }

    /** "Had to leave", "were forced to leave". */
    private boolean isForced() {
        return reading.is(verb - 1, "to") && reading.isAnyOf(verb - 2, FORCING);
    }

    /** True where it is told as a fact: neither denied nor asked for, foreseen or supposed. */
    boolean isReal() {
        return (Certainties.of(reading, verb) == Certainty.REAL || isForced())
                && IntStream.rangeClosed(Math.max(0, verb - PHRASE), Math.min(reading.size() - 1, verb + 1))
                        .filter(i -> i != verb)
                        .noneMatch(i -> Denials.mayDeny(reading.at(i)));
    }
}
