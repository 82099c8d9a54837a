package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.WordList;
import app.parallax.compare.FindingKind;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.text.Passage;
import app.parallax.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One source says of a certain thing or person that it did not do something, another that it did: "the siren did not sound" and "the siren sounded at ten past two". What else the two sentences
 * tell may be quite different; all that belongs to the denied verb must stand in the other too.
 */
final class SubjectRule {

    private static final double STRESS = 0.5;

    /** What a device does when it does what it is for; "failed", with nothing behind it, denies that. Stems. */
    private static final Set<String> WORKING = WordList.of("work function oper sound ring trigger activ wail blare");

    private static final String FAILED = "fail";

    /** "The alarm does not work" is told of any day. */
    private static final Set<String> GENERAL = Set.of("do", "does");

    private final Statements statements;
    private final Readings readings;
    private final SameMatter matter;

    /** @param predicate what is denied, by the verb that is denied */
    private record Denied(Predicate predicate, Set<String> complement) {
        boolean isOfWorking() {
            String stem = predicate.stem();
            return complement.isEmpty() && (stem.equals(FAILED) || WORKING.contains(stem));
        }
    }

    SubjectRule(Statements statements, Readings readings) {
        this.statements = statements;
        this.readings = readings;
        this.matter = new SameMatter(statements);
    }

    List<Difference> differences() {
        Map<String, List<Denied>> denied = new HashMap<>();
        statements.all().stream()
                .filter(SubjectRule::mayDeny)
                .flatMap(this::denied)
                .forEach(denial -> denied.computeIfAbsent(subject(denial.predicate()), key -> new ArrayList<>())
                        .add(denial));
        List<Predicate> told = denied.isEmpty() ? List.of() : told(denied);
        Map<String, List<Predicate>> toldOf = told.stream().collect(Collectors.groupingBy(SubjectRule::subject));
        List<Difference> differences = new ArrayList<>();
        for (Predicate predicate : told) {
            List<Denied> there = denied.getOrDefault(subject(predicate), List.of());
            there.stream()
                    .filter(denial -> contradicts(predicate, denial)
                            && matter.isOne(
                                    predicate.statement(), denial.predicate().statement()))
                    .filter(denial ->
                            !saysBoth(predicate, denial, there, toldOf.getOrDefault(subject(predicate), List.of())))
                    .forEach(denial -> differences.add(Difference.of(
                            FindingKind.NEGATION,
                            "negation",
                            passage(predicate),
                            passage(denial.predicate()),
                            STRESS)));
        }
        return differences;
    }

    private static Passage passage(Predicate predicate) {
        return Phrases.around(predicate.reading(), predicate.subject(), predicate.verb());
    }

    private static String subject(Predicate predicate) {
        return String.valueOf(predicate.subjectStem());
    }

    private static boolean mayDeny(Statement statement) {
        return SameMatter.isTold(statement)
                && statement.words().stream()
                        .anyMatch(word -> Denials.isParticle(word.form())
                                || word.form().endsWith("nt")
                                || word.stem().equals(FAILED));
    }

    private Stream<Denied> denied(Statement statement) {
        Reading reading = readings.of(statement.source(), statement.sentence());
        Set<Integer> heads = new HashSet<>();
        Denials.of(reading).stream()
                .filter(denial -> !reading.isAnyOf(denial.at() - 1, GENERAL))
                .forEach(denial -> heads.add(denial.head()));
        return reading.indices(statement.passage())
                .filter(i -> reading.is(i, PartOfSpeech.VERB))
                .filter(i -> heads.contains(i) || reading.at(i).stem().equals(FAILED))
                .filter(i -> Certainties.of(reading, i) == Certainty.REAL)
                .mapToObj(i -> Predicate.at(statement, reading, i))
                .filter(Predicate::hasDefiniteSubject)
                .map(predicate -> new Denied(predicate, predicate.complement()))
                .filter(denial -> heads.contains(denial.predicate().verb()) || denial.isOfWorking());
    }

    private List<Predicate> told(Map<String, List<Denied>> denied) {
        return statements.all().stream()
                .filter(SameMatter::isTold)
                .filter(statement -> statement.words().stream().map(Token::stem).anyMatch(denied::containsKey))
                .flatMap(statement -> told(statement, denied))
                .toList();
    }

    private Stream<Predicate> told(Statement statement, Map<String, List<Denied>> denied) {
        Reading reading = readings.of(statement.source(), statement.sentence());
        return reading.indices(statement.passage())
                .filter(i -> reading.is(i, PartOfSpeech.VERB))
                .mapToObj(i -> Predicate.at(statement, reading, i))
                .filter(predicate -> denied.containsKey(subject(predicate)) && predicate.hasDefiniteSubject())
                .filter(Predicate::isReal);
    }

    private static boolean contradicts(Predicate predicate, Denied denial) {
        boolean working = denial.isOfWorking() && WORKING.contains(predicate.stem());
        boolean same = denial.predicate().stem().equals(predicate.stem())
                && !predicate.stem().equals(FAILED)
                && predicate.reading().contentStems().containsAll(denial.complement());
        return (working || same) && SameMatter.haveOneSubject(predicate, denial.predicate());
    }

    /** A source that tells both tells of two times. */
    private static boolean saysBoth(Predicate predicate, Denied denial, List<Denied> denied, List<Predicate> told) {
        String here = predicate.statement().sourceId();
        String there = denial.predicate().statement().sourceId();
        return denied.stream()
                        .anyMatch(other ->
                                other.predicate().statement().sourceId().equals(here) && contradicts(predicate, other))
                || told.stream()
                        .anyMatch(other -> other.statement().sourceId().equals(there) && contradicts(other, denial));
    }
}
