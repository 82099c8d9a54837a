package app.parallax.compare.meaning;

import app.parallax.align.Ground;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.compare.finding.FindingMaker;
import app.parallax.compare.statement.Comparability;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.compare.statement.Ties;
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

/**
 * Holds sentences of different sources that are tied against each other and names in what they differ: negation, certainty, who did it, names, wording. Works on the words of a tied pair
 * alone, so its cost grows with the number of ties that are not verbatim.
 */
public final class MeaningFindings {

    private static final List<Rule> RULES =
            List.of(new NegationRule(), new OppositeRule(), new CertaintyRule(), new NameRule(), new RoleRule());

    /** The argument that names the occasion of the second passage where it is another than the first's: the speaker has changed, and nobody contradicts him. */
    public static final String OTHER_OCCASION = "otherOccasion";

    private static final double TIED = 0.5;

    private final Statements statements;
    private final FindingMaker maker;
    private final Names names;
    private final Readings readings;

    /**
     * @param entityOf for each source in order, for each of its name mentions in order, the entity's id
     */
    public MeaningFindings(
            List<AnnotatedSource> sources, List<List<String>> entityOf, Statements statements, FindingMaker maker) {
        this.statements = statements;
        this.maker = maker;
        this.names = new Names(sources, entityOf);
        this.readings = new Readings(names);
    }

    /** One finding for each difference, in the order of the passages. */
    public List<Finding> find(Ties ties, List<Ground> grounds) {
        List<Difference> differences = new ArrayList<>();
        ModifierRule modifiers = new ModifierRule(statements, readings);
        ComparedSentences compared = new ComparedSentences(RULES);
        for (TiedSentences.Pair pair : new TiedSentences(statements).of(ties, grounds)) {
            compared.add(Pairing.of(
                    readings.of(pair.one().source(), pair.one().sentence()),
                    readings.of(pair.other().source(), pair.other().sentence())));
        }
        differences.addAll(compared.differences());
        ties.all().stream()
                .filter(t -> t.isAcross() && t.score() >= TIED && Comparability.shareOccasion(t.one(), t.other()))
                .forEach(t -> differences.addAll(modifiers.differences(t.one(), t.other())));
        differences.addAll(new SpeakerRule(ties, names).differences());
        differences.addAll(new InitiativeRule(statements, readings).differences());
        differences.addAll(new ClaimRule(statements, readings).differences());
        differences.addAll(new TurnedWords(statements, readings, maker).differences());
        return findings(differences);
    }

    /** Where it shows, and what the finding is called there. */
    private record Shown(FindingKind kind, String code, Passage where) {}

    private List<Finding> findings(List<Difference> differences) {
        Map<Shown, List<Difference>> shown = new LinkedHashMap<>();
        for (Difference difference :
                differences.stream().filter(d -> !isCheckedAsQuotation(d)).toList()) {
            boolean here = difference.oneSided() || maker.showsIn(difference.one(), difference.other());
            Difference seen = here ? difference : difference.seenFromTheOther();
            shown.computeIfAbsent(new Shown(seen.kind(), seen.code(), seen.one()), key -> new ArrayList<>())
                    .add(seen);
        }
        return shown.entrySet().stream()
                .map(e -> finding(e.getKey(), e.getValue()))
                .toList();
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
