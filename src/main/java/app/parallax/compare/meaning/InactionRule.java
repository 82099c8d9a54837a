package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.WordList;
import app.parallax.compare.FindingKind;
import app.parallax.compare.meaning.Inaction.Kind;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One source says of a certain thing or person that it was silent, did nothing or decided nothing, another that it
 * did: "the siren stayed silent" and "the siren sounded", "no decision was taken" and "the council approved the plan".
 */
final class InactionRule {

    /** No stem. */
    private static final String DECIDING = " ";

    private static final double STRESS = 0.5;

    /** What is decided is named with who decides, or in the sentences next to it. */
    private static final int OBJECT_WITHIN = 2;

    private static final int AUXILIARIES = 3;
    private static final Set<String> BEING = Set.of("was", "were", "been", "be");

    /** Who decides to do this decides nothing. Stems. */
    private static final Set<String> POSTPONING =
            WordList.of("postpon postpone delay defer deferr adjourn adjourne shelv shelve suspend suspens");

    private final Statements statements;
    private final Readings readings;
    private final SameMatter matter;

    InactionRule(Statements statements, Readings readings) {
        this.statements = statements;
        this.readings = readings;
        this.matter = new SameMatter(statements);
    }

    List<Difference> differences() {
        List<Inaction> idle = statements.all().stream()
                .filter(SameMatter::isTold)
                .filter(Inaction::mayStandIn)
                .flatMap(this::inactions)
                .toList();
        Map<String, List<Inaction>> idleBySubject = idle.stream().collect(Collectors.groupingBy(InactionRule::key));
        List<Predicate> acts = idle.isEmpty() ? List.of() : acts();
        Map<String, List<Predicate>> actsByKey = new HashMap<>();
        acts.forEach(act -> keys(act)
                .forEach(key ->
                        actsByKey.computeIfAbsent(key, k -> new ArrayList<>()).add(act)));
        List<Difference> differences = new ArrayList<>();
        for (Predicate act : acts) {
            List<Inaction> near = keys(act)
                    .flatMap(key -> idleBySubject.getOrDefault(key, List.of()).stream())
                    .toList();
            near.stream()
                    .filter(other -> contradicts(act, other)
                            && matter.isOne(act.statement(), other.predicate().statement()))
                    .filter(other -> !saysBoth(act, other, near, actsByKey.getOrDefault(key(other), List.of())))
                    .forEach(other -> differences.add(Difference.of(
                            FindingKind.NEGATION,
                            "negation",
                            Phrases.around(act.reading(), act.subject(), act.verb()),
                            passage(other),
                            STRESS)));
        }
        return differences;
    }

    /** Whoever was silent or idle must be who acts; whoever decides may decide without being named. */
    private static String key(Inaction inaction) {
        return inaction.kind() == Kind.UNDECIDED
                ? DECIDING
                : String.valueOf(inaction.predicate().subjectStem());
    }

    /** The keys of all that an act can contradict. */
    private static Stream<String> keys(Predicate act) {
        Stream<String> subject = Stream.of(String.valueOf(act.subjectStem()));
        return Kind.UNDECIDED.excludes(act.stem()) ? Stream.concat(subject, Stream.of(DECIDING)) : subject;
    }

    private static Passage passage(Inaction inaction) {
        Predicate predicate = inaction.predicate();
        int from = predicate.subject() < 0 ? Math.max(0, predicate.verb() - AUXILIARIES) : predicate.subject();
        return Phrases.around(predicate.reading(), from, inaction.last());
    }

    private Stream<Inaction> inactions(Statement statement) {
        Reading reading = readings.of(statement.source(), statement.sentence());
        return reading.indices(statement.passage())
                .filter(i -> reading.is(i, PartOfSpeech.VERB) || reading.is(i, PartOfSpeech.AUX))
                .mapToObj(i -> Inaction.at(statement, reading, i))
                .flatMap(Optional::stream);
    }

    private List<Predicate> acts() {
        return statements.all().stream()
                .filter(SameMatter::isTold)
                .filter(statement -> statement.words().stream()
                        .anyMatch(word -> isContrary(word.stem()) || IrregularVerbs.isPast(word.form())))
                .flatMap(this::acts)
                .toList();
    }

    private static boolean isContrary(String stem) {
        return Stream.of(Kind.values()).anyMatch(kind -> kind.excludes(stem));
    }

    private Stream<Predicate> acts(Statement statement) {
        Reading reading = readings.of(statement.source(), statement.sentence());
        return reading.indices(statement.passage())
                .filter(i -> reading.is(i, PartOfSpeech.VERB))
                .filter(i -> isContrary(reading.at(i).stem()))
                .mapToObj(i -> Predicate.at(statement, reading, i))
                .filter(predicate -> predicate.hasDefiniteSubject() && predicate.isReal());
    }

    private boolean contradicts(Predicate act, Inaction inaction) {
        Predicate idle = inaction.predicate();
        boolean other = inaction.kind().excludes(act.stem()) && !act.stem().equals(idle.stem());
        return other
                && (inaction.kind() == Kind.UNDECIDED ? decides(act, idle) : isOfOne(act, idle))
                && matter.of(act.statement()).containsAll(inaction.complement());
    }

    /** "Voted to postpone the decision", "decided to hold a hearing": what is decided is something else than the matter itself. */
    private static boolean isOnProcedure(Predicate act) {
        Reading reading = act.reading();
        int to = act.verb() + 1;
        boolean toDo = reading.is(to, "to") && reading.is(to + 1, PartOfSpeech.VERB);
        return (toDo && !Kind.UNDECIDED.excludes(reading.at(to + 1).stem()))
                || act.complement().stream().anyMatch(POSTPONING::contains);
    }

    /** Whoever decides, and on what is spoken of where it is said that nothing was decided. */
    private boolean decides(Predicate act, Predicate idle) {
        if (isOnProcedure(act)) {
            return false;
        }
        Set<String> near = matter.of(idle.statement(), OBJECT_WITHIN);
        if (isPassive(act)) {
            return near.contains(String.valueOf(act.subjectStem()));
        }
        return (idle.subject() < 0 || isOfOne(act, idle))
                && act.complement().stream().anyMatch(near::contains);
    }

    private static boolean isPassive(Predicate act) {
        return IntStream.range(Math.max(0, act.verb() - AUXILIARIES), act.verb())
                .anyMatch(i -> act.reading().isAnyOf(i, BEING));
    }

    private static boolean isOfOne(Predicate one, Predicate other) {
        return SameMatter.haveOneSubject(one, other);
    }

    /** A source that tells both tells of two times. */
    private boolean saysBoth(Predicate act, Inaction inaction, List<Inaction> idle, List<Predicate> acts) {
        String here = act.statement().sourceId();
        String there = inaction.predicate().statement().sourceId();
        return idle.stream()
                        .anyMatch(other ->
                                other.predicate().statement().sourceId().equals(here) && contradicts(act, other))
                || acts.stream()
                        .anyMatch(other -> other.statement().sourceId().equals(there) && contradicts(other, inaction));
    }
}
