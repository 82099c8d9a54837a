package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.WordList;
import app.parallax.compare.FindingKind;
import app.parallax.compare.finding.FindingMaker;
import app.parallax.compare.meaning.BlanketDenials.Denied;
import app.parallax.compare.statement.Comparability;
import app.parallax.compare.statement.OtherTimes;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One source denies something of everybody, another tells of one whom it befell, in whatever words: "nobody was hurt" and "two firemen were taken to hospital". The sentences need have no word
 * in common; what is told around them must.
 */
final class HappenedRule {

    private static final double GRAVE = 0.9;
    private static final double STRESS = 0.5;

    /** What is done with an application, a request or an offer, in one word or another. Stems. */
    private static final Set<String> HANDING_IN = WordList.of("make made submit file lodg send");

    /** So many sentences on each side tell what it is about. */
    private static final int AROUND = 2;

    /** So many content words the surroundings must share. */
    private static final int SHARED = 2;

    private final Statements statements;
    private final Readings readings;
    private final FindingMaker maker;

    HappenedRule(Statements statements, Readings readings, FindingMaker maker) {
        this.maker = maker;
        this.statements = statements;
        this.readings = readings;
    }

    List<Difference> differences() {
        List<Denied> denied = statements.all().stream()
                .filter(statement -> isTold(statement) && BlanketDenials.mayHave(statement))
                .flatMap(statement -> BlanketDenials.of(statement, reading(statement)).stream())
                .toList();
        Set<String> verbs = new HashSet<>();
        denied.forEach(denial -> verbs.addAll(HANDING_IN.contains(denial.verb()) ? HANDING_IN : Set.of(denial.verb())));
        boolean befallings = denied.stream().anyMatch(denial -> denial.befalling() != null);
        List<Difference> differences = new ArrayList<>();
        if (!denied.isEmpty()) {
            List<Predicate> happened = statements.all().stream()
                    .filter(HappenedRule::isTold)
                    .flatMap(statement -> happened(statement, verbs, befallings))
                    .toList();
            happened.forEach(predicate -> add(differences, predicate, denied, happened));
        }
        return differences;
    }

    private static boolean isTold(Statement statement) {
        return statement.account() && !statement.question();
    }

    private Reading reading(Statement statement) {
        return readings.of(statement.source(), statement.sentence());
    }

    private Stream<Predicate> happened(Statement statement, Set<String> verbs, boolean befallings) {
        boolean may = statement.words().stream()
                .map(Token::form)
                .map(IrregularVerbs::stem)
                .anyMatch(stem -> verbs.contains(stem) || (befallings && Befalling.isTold(stem)));
        if (!may) {
            return Stream.of();
        }
        Reading reading = reading(statement);
        return reading.indices(statement.passage())
                .filter(i -> reading.is(i, PartOfSpeech.VERB) || reading.is(i, PartOfSpeech.ADJ))
                .filter(i -> verbs.contains(reading.at(i).stem())
                        || Befalling.isTold(reading.at(i).stem()))
                .mapToObj(i -> Predicate.at(statement, reading, i))
                .filter(Predicate::isReal);
    }

    /** What a record or several sources deny shows where it is told, whichever came later. */
    private void add(List<Difference> differences, Predicate predicate, List<Denied> denied, List<Predicate> happened) {
        List<Denied> against = denied.stream()
                .filter(denial -> contradicts(predicate, denial)
                        && isOfSameMatter(denial, predicate)
                        && !saysBoth(denial, predicate, denied, happened))
                .toList();
        long sources = against.stream()
                .map(denial -> denial.statement().sourceId())
                .distinct()
                .count();
        boolean record = against.stream()
                .anyMatch(denial -> maker.isRecord(denial.statement().sourceId()));
        boolean alone = !maker.isRecord(predicate.statement().sourceId()) && (record || sources > 1);
        against.forEach(denial -> differences.add(new Difference(
                FindingKind.NEGATION,
                "negation-happened",
                "negation-denied",
                predicate.statement().passage(),
                denial.statement().passage(),
                denial.befalling() == null ? STRESS : GRAVE,
                alone)));
    }

    private static boolean contradicts(Predicate predicate, Denied denial) {
        String of = denial.of();
        boolean isKind = of == null || of.equals(predicate.subjectStem()) || of.equals(predicate.objectStem());
        Befalling befalling = denial.befalling();
        if (befalling != null) {
            return isKind && predicate.befalling().filter(befalling::includes).isPresent();
        }
        Set<String> there = predicate.reading().contentStems();
        return isKind
                && (of != null || predicate.isOfPeople())
                && areOne(predicate.stem(), denial.verb())
                && !(of == null && denial.complement().isEmpty())
                && there.containsAll(denial.complement());
    }

    private static boolean areOne(String verb, String other) {
        return verb.equals(other) || (HANDING_IN.contains(verb) && HANDING_IN.contains(other));
    }

    private boolean isOfSameMatter(Denied denial, Predicate predicate) {
        Statement one = denial.statement();
        Statement other = predicate.statement();
        return !one.sourceId().equals(other.sourceId())
                && Objects.equals(one.occasion(), other.occasion())
                && !Comparability.datesConflict(one, other)
                && !OtherTimes.isOfAnother(other)
                && matter(one).stream().filter(matter(other)::contains).count() >= SHARED;
    }

    private Set<String> matter(Statement statement) {
        Set<String> matter = new HashSet<>();
        statements.around(statement, AROUND).forEach(near -> matter.addAll(near.content()));
        return matter;
    }

    /** A source that says both in one voice tells of two things. */
    private static boolean saysBoth(Denied denial, Predicate predicate, List<Denied> denied, List<Predicate> happened) {
        return denied.stream()
                        .anyMatch(other ->
                                isOfOneVoice(other.statement(), predicate.statement()) && contradicts(predicate, other))
                || happened.stream()
                        .anyMatch(other ->
                                isOfOneVoice(denial.statement(), other.statement()) && contradicts(other, denial));
    }

    private static boolean isOfOneVoice(Statement one, Statement other) {
        return one.sourceId().equals(other.sourceId())
                && Objects.equals(one.voice().speaker(), other.voice().speaker());
    }
}
