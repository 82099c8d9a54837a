package app.parallax.compare.meaning;

import app.parallax.align.Ground;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.compare.finding.FindingMaker;
import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.statement.Comparability;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.compare.statement.Ties;
import app.parallax.job.Cancellation;
import app.parallax.job.Workers;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.QuotationUse;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Holds sentences of different sources that are tied against each other and names in what they differ: negation, certainty, who did it, names, wording. Works on the words of a tied pair
 * alone, so its cost grows with the number of ties that are not verbatim.
 */
public final class MeaningFindings {

    private static final List<Rule> RULES = List.of(
            new NegationRule(),
            new OppositeRule(),
            new CertaintyRule(),
            new NameRule(),
            new RoleRule(),
            new TotalRule(),
            new SwappedWords());

    /** The argument that names the occasion of the second passage where it is another than the first's: the speaker has changed, and nobody contradicts him. */
    public static final String OTHER_OCCASION = "otherOccasion";

    private static final double TIED = 0.5;

    /** So many pairs of sentences are looked at by one thread before it asks for more, or whether to stop. */
    private static final int PORTION = 64;

    private final OccasionMap occasions;
    private final Statements statements;
    private final FindingMaker maker;
    private final Names names;
    private final Readings readings;

    /**
     * @param entityOf for each source in order, for each of its name mentions in order, the entity's id
     */
    public MeaningFindings(
            List<AnnotatedSource> sources,
            List<List<String>> entityOf,
            Statements statements,
            OccasionMap occasions,
            FindingMaker maker) {
        this.occasions = occasions;
        this.statements = statements;
        this.maker = maker;
        this.names = new Names(sources, entityOf);
        this.readings = new Readings(names);
    }

    /**
     * One finding for each difference, in the order of the passages.
     *
     * @param workers share out the rules
     */
    public List<Finding> find(Ties ties, List<Ground> grounds, Workers workers, Cancellation cancellation) {
        List<Supplier<List<Difference>>> rules = List.of(
                () -> ofPairs(new TiedSentences(statements).of(ties, grounds), workers, cancellation),
                () -> modifiers(ties),
                new SpeakerRule(ties, names, maker)::differences,
                new InitiativeRule(statements, readings)::differences,
                new ClaimRule(statements, readings)::differences,
                new HappenedRule(statements, readings, maker)::differences,
                new SubjectRule(statements, readings)::differences,
                new PledgeRule(statements, readings)::differences,
                new InactionRule(statements, readings)::differences,
                () -> new TurnedWords(statements, readings, maker).differences(workers, cancellation),
                () -> new SwappedTimes(statements, occasions, maker).differences(workers, cancellation));
        return findings(workers.map(rules, Supplier::get, cancellation).stream()
                .flatMap(List::stream)
                .toList());
    }

    private List<Difference> ofPairs(List<TiedSentences.Pair> pairs, Workers workers, Cancellation cancellation) {
        ComparedSentences compared = new ComparedSentences(RULES);
        List<Integer> portions = IntStream.iterate(0, start -> start < pairs.size(), start -> start + PORTION)
                .boxed()
                .toList();
        workers.map(
                        portions,
                        start -> pairs.subList(start, Math.min(pairs.size(), start + PORTION)).stream()
                                .flatMap(pair -> compared(pair).stream())
                                .toList(),
                        cancellation)
                .forEach(portion -> portion.forEach(compared::add));
        return compared.differences();
    }

    private Optional<ComparedSentences.Compared> compared(TiedSentences.Pair pair) {
        Reading one = readings.of(pair.one().source(), pair.one().sentence());
        Reading other = readings.of(pair.other().source(), pair.other().sentence());
        return Pairing.canCover(one, other)
                ? Optional.of(ComparedSentences.Compared.by(RULES, Pairing.of(one, other)))
                : Optional.empty();
    }

    private List<Difference> modifiers(Ties ties) {
        ModifierRule modifiers = new ModifierRule(statements, readings);
        return ties.all().stream()
                .filter(t -> t.isAcross() && t.score() >= TIED && Comparability.shareOccasion(t.one(), t.other()))
                .flatMap(t -> modifiers.differences(t.one(), t.other()).stream())
                .toList();
    }

    /** Where it shows, and what the finding is called there. */
    private record Shown(FindingKind kind, String code, Passage where) {}

    private List<Finding> findings(List<Difference> differences) {
        Map<Shown, List<Difference>> shown = new LinkedHashMap<>();
        for (Difference difference : toldOnce(differences)) {
            boolean here = difference.oneSided() || maker.showsIn(difference.one(), difference.other());
            Difference seen = here ? difference : difference.seenFromTheOther();
            shown.computeIfAbsent(new Shown(seen.kind(), seen.code(), seen.one()), key -> new ArrayList<>())
                    .add(seen);
        }
        return shown.entrySet().stream()
                .map(e -> finding(e.getKey(), e.getValue()))
                .toList();
    }

    /** Without those that are checked as quotations, and of several ways in which one denial is found only the first. */
    private List<Difference> toldOnce(List<Difference> differences) {
        List<Difference> once = new ArrayList<>();
        for (Difference difference : differences) {
            boolean told = difference.kind() == FindingKind.NEGATION
                    && once.stream()
                            .anyMatch(other -> other.kind() == FindingKind.NEGATION && areOne(difference, other));
            if (!told && !isCheckedAsQuotation(difference)) {
                once.add(difference);
            }
        }
        return once;
    }

    private static boolean areOne(Difference one, Difference other) {
        return (one.one().overlaps(other.one()) && one.other().overlaps(other.other()))
                || (one.one().overlaps(other.other()) && one.other().overlaps(other.one()));
    }

    /** What stands between quotation marks and is held against a record has its verdict as a quotation. */
    private boolean isCheckedAsQuotation(Difference difference) {
        return isQuotationOf(difference.one(), difference.other())
                || isQuotationOf(difference.other(), difference.one());
    }

    private boolean isQuotationOf(Passage passage, Passage record) {
        return maker.isRecord(record.source())
                && statement(passage).stream()
                        .flatMap(s -> s.source().quotations().stream())
                        .anyMatch(
                                q -> q.use() == QuotationUse.SPEECH && q.span().overlaps(passage.span()));
    }

    /** With all that it differs from, what is on record first. */
    private Finding finding(Shown shown, List<Difference> differences) {
        List<Passage> passages = new ArrayList<>(List.of(shown.where()));
        differences.stream()
                .map(Difference::other)
                .distinct()
                .sorted(Comparator.comparing((Passage p) -> !maker.isRecord(p.source()))
                        .thenComparing(p -> p))
                .forEach(passages::add);
        return maker.finding(
                shown.kind(),
                Verdict.DIFFER,
                differences.getFirst().stress(),
                passages,
                shown.code(),
                arguments(passages));
    }

    /** Who speaks, where both have the same person speak or each somebody else; and the other occasion, where it is one. */
    private SortedMap<String, String> arguments(List<Passage> passages) {
        TreeMap<String, String> arguments = new TreeMap<>();
        Optional<Statement> here = statement(passages.getFirst());
        Optional<Statement> there = statement(passages.get(1));
        String speaker = here.map(s -> s.voice().speaker()).orElse(null);
        String other = there.map(s -> s.voice().speaker()).orElse(null);
        if (speaker != null && speaker.equals(other)) {
            arguments.put("speaker", speaker);
        } else if (speaker != null && other != null) {
            arguments.put("saidBy", speaker);
            arguments.put("saidByThere", other);
        }
        String occasion = there.map(Statement::occasion).orElse(null);
        if (occasion != null && !occasion.equals(here.map(Statement::occasion).orElse(null))) {
            arguments.put(OTHER_OCCASION, occasion);
        }
        return arguments;
    }

    private Optional<Statement> statement(Passage passage) {
        return statements.in(passage).stream().findFirst();
    }
}
