package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.WordList;
import app.parallax.compare.statement.Statement;
import app.parallax.text.Token;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Says of somebody or something that it was silent, did nothing or decided nothing: "stayed silent", "took no action", "did not reach a decision", "no decision was taken".
 *
 * @param predicate the verb that says it; without a subject where nobody is named
 * @param last the index of the last word that says it
 */
record Inaction(Kind kind, Predicate predicate, int last) {

    /** What nobody does of whom it is said. */
    enum Kind {
        SILENT("sound ring wail blare toll trigger activ answer respond repli speak"),
        IDLE("act react interven respond"),
        UNDECIDED("approv adopt reject ratifi enact decid vote");

        private final Set<String> contrary;

        Kind(String contrary) {
            this.contrary = WordList.of(contrary);
        }

        boolean excludes(String verb) {
            return contrary.contains(verb);
        }
    }

    private static final int NEAR = 3;

    private static final Set<String> STAYING = WordList.of("be is was were been remain stay keep kept");
    private static final Set<String> DOING = WordList.of("do did does done");
    private static final Set<String> SILENT = Set.of("silent", "mute");
    private static final Set<String> IDLE = Set.of("idle", "inactive", "passive");

    /** Verbs that only carry what is done: "took a decision", "gave no answer". */
    private static final Set<String> LIGHT = WordList.of("take make give reach hold");

    private static final Set<String> ANSWERS = WordList.of("answer reply response");
    private static final Set<String> STEPS = WordList.of("action actions step steps measure measures");
    private static final Set<String> DECISIONS = WordList.of("decision decisions vote votes");

    /** Verbs that are denied in a way that leaves nothing: who did not approve may have rejected. */
    private static final Set<String> DENIABLE = WordList.of("answer respond repli act react interven decid vote");

    private static final Set<String> NOT = Set.of("not", "never");
    private static final Set<String> ONE = Set.of("a", "an", "any");
    private static final Set<String> BEING = Set.of("was", "were", "been");

    /** They leave room for more: a silence for a time, in part or to somebody. */
    private static final Set<String> LIMITS = WordList.of("""
            until till before first initially yet immediately then but except other else further more beyond than new
            publicly originally long hour hours minutes while earlier previously alone only if unless whether asked
            pressed questioned specific specifically directly anything always often usually sometimes
            """);

    private static final Set<String> WORDS = WordList.of("silent mute idle inactive passive nothing no not never fail");

    /** Costs less than reading the sentence word by word. */
    static boolean mayStandIn(Statement statement) {
        return statement.words().stream().map(Token::form).anyMatch(WORDS::contains)
                || statement.words().stream()
                        .anyMatch(word ->
                                word.form().endsWith("nt") || word.stem().equals("fail"));
    }

    /** What the verb at an index says of its subject; nothing where it is limited, denied in turn or no fact. */
    static Optional<Inaction> at(Statement statement, Reading reading, int verb) {
        if (isLimited(reading, verb)) {
            return Optional.empty();
        }
        int governing = failsTo(reading, verb) ? verb - 2 : verb;
        Predicate predicate = new Predicate(statement, reading, verb, Roles.subject(reading, governing));
        Optional<Inaction> found =
                isDenied(reading, verb) ? denied(predicate) : state(predicate).or(() -> nothing(predicate));
        return found.filter(inaction -> inaction.predicate.hasDefiniteSubject())
                .or(() -> undone(predicate))
                .filter(inaction -> reading.is(verb, "did") || Certainties.of(reading, governing) == Certainty.REAL);
    }

    /** The stems of the content words behind it: "on the bridge". */
    Set<String> complement() {
        return predicate.complement(last + 1);
    }

    private static boolean isLimited(Reading reading, int verb) {
        return IntStream.range(Math.max(0, verb - 2), reading.size())
                .takeWhile(i -> i <= verb || !reading.isBreak(i))
                .anyMatch(i -> reading.isAnyOf(i, LIMITS));
    }

    private static boolean isDenied(Reading reading, int verb) {
        return failsTo(reading, verb)
                || IntStream.range(Math.max(0, verb - NEAR), verb).anyMatch(i -> reading.isAnyOf(i, NOT));
    }

    private static boolean failsTo(Reading reading, int verb) {
        return verb > 1
                && reading.is(verb - 1, "to")
                && reading.at(verb - 2).stem().equals("fail");
    }

    /** "Stayed silent", "was idle". */
    private static Optional<Inaction> state(Predicate predicate) {
        Reading reading = predicate.reading();
        int verb = predicate.verb();
        boolean staying = reading.isAnyOf(verb, STAYING) || STAYING.contains(predicate.stem());
        int at = reading.is(verb + 1, PartOfSpeech.ADV) && !isState(reading, verb + 1) ? verb + 2 : verb + 1;
        return staying && isState(reading, at)
                ? Optional.of(new Inaction(reading.isAnyOf(at, SILENT) ? Kind.SILENT : Kind.IDLE, predicate, at))
                : Optional.empty();
    }

    private static boolean isState(Reading reading, int index) {
        return reading.isAnyOf(index, SILENT) || reading.isAnyOf(index, IDLE);
    }

    /** "Did nothing", "said nothing", "took no action". */
    private static Optional<Inaction> nothing(Predicate predicate) {
        Reading reading = predicate.reading();
        int verb = predicate.verb();
        if (reading.is(verb + 1, "nothing")) {
            Kind kind =
                    reading.isAnyOf(verb, DOING) ? Kind.IDLE : predicate.stem().equals("say") ? Kind.SILENT : null;
            return Optional.ofNullable(kind).map(known -> new Inaction(known, predicate, verb + 1));
        }
        return reading.is(verb + 1, "no") ? done(predicate) : Optional.empty();
    }

    /** "Did not answer", "failed to act", "did not take a decision". */
    private static Optional<Inaction> denied(Predicate predicate) {
        Reading reading = predicate.reading();
        if (reading.isAnyOf(predicate.verb() + 1, ONE)) {
            return done(predicate);
        }
        Kind kind = !DENIABLE.contains(predicate.stem())
                ? null
                : Kind.UNDECIDED.excludes(predicate.stem())
                        ? Kind.UNDECIDED
                        : Kind.SILENT.excludes(predicate.stem()) ? Kind.SILENT : Kind.IDLE;
        boolean told = failsTo(reading, predicate.verb())
                || IntStream.range(Math.max(0, predicate.verb() - NEAR), predicate.verb())
                        .anyMatch(i -> reading.is(i, "did"));
        return told
                ? Optional.ofNullable(kind).map(known -> new Inaction(known, predicate, predicate.verb()))
                : Optional.empty();
    }

    /** What a light verb does with the noun two words behind it. */
    private static Optional<Inaction> done(Predicate predicate) {
        int noun = predicate.verb() + 2;
        boolean light = LIGHT.contains(predicate.stem()) && !predicate.reading().is(noun + 1, PartOfSpeech.NOUN);
        return light
                ? kind(predicate.reading(), noun).map(kind -> new Inaction(kind, predicate, noun))
                : Optional.empty();
    }

    private static Optional<Kind> kind(Reading reading, int noun) {
        return Optional.ofNullable(
                reading.isAnyOf(noun, DECISIONS)
                        ? Kind.UNDECIDED
                        : reading.isAnyOf(noun, STEPS)
                                ? Kind.IDLE
                                : reading.isAnyOf(noun, ANSWERS) ? Kind.SILENT : null);
    }

    /** "No decision was taken": whoever might have. */
    private static Optional<Inaction> undone(Predicate predicate) {
        Reading reading = predicate.reading();
        int verb = predicate.verb();
        boolean none = reading.isAnyOf(verb - 1, BEING)
                && reading.isAnyOf(verb - 2, DECISIONS)
                && reading.is(verb - 3, "no")
                && LIGHT.contains(predicate.stem());
        return none
                ? Optional.of(
                        new Inaction(Kind.UNDECIDED, new Predicate(predicate.statement(), reading, verb, -1), verb))
                : Optional.empty();
    }
}
