package app.parallax.compare.finding;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.SentenceSupport;
import app.parallax.compare.Verdict;
import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.statement.Release;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.compare.support.Gravity;
import app.parallax.compare.support.SupportTable;
import app.parallax.compare.support.ToldElsewhere;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import app.parallax.source.SourceKind;
import app.parallax.text.InOrder;
import app.parallax.text.Passage;
import app.parallax.text.SmallLetters;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds what a report states, in its own voice or a speaker's, that no other source states: whole clauses, one finding a sentence, and single details inside a clause that is otherwise borne out.
 *
 * <p>That nobody else states a clause is claimed only where the whole text of every other source holds nothing near it ({@link ToldElsewhere}). What is only not found in these words or near ones is called
 * that, and weighs less.
 */
public final class AdditionFindings {

    /** Likenesses below this leave no doubt: nothing anywhere else comes near. */
    private static final double NOWHERE = 0.5;

    /** Below this nothing was found that says it, and something may in quite other words. */
    private static final double NOT_FOUND = 0.54;

    /** So much of the weight of its words must have none like them anywhere else. */
    private static final double NEWS = 0.2;

    private static final double SOME_NEWS = 0.15;

    /** What befalls people is pointed out even where a source speaks of the same people and places. */
    private static final double OF_GRAVITY = 0.12;

    /** Below this a sentence is hardly borne out as a whole. */
    private static final double DOUBTED = 0.05;

    /** The same where a detail of it is nobody else's or differs. */
    private static final double DOUBTED_WITH_DETAIL = 0.35;

    /** The same in text that is in small letters throughout: there names cannot be told, and the details that are false are not found (decision 10). */
    private static final double DOUBTED_WITHOUT_NAMES = 0.5;

    /** What stands in words that others use too weighs so much of what was not found. */
    private static final double DOUBTFUL = 0.4;

    /** Below this another source hardly bears a clause out. */
    private static final double SUPPORTED = 0.3;

    private static final double NEARLY_THE_SAME = 0.8;

    /** A clause that is told like this or better by itself may be a part of a sentence that is told elsewhere as a whole. */
    private static final double PART = 0.42;

    /** A sentence that is borne out like this needs no looking for. */
    private static final double BORNE_OUT = 0.75;

    /** A clause with fewer content words says too little to be looked for. */
    private static final int LEAST_CONTENT = 2;

    /** What is not certain weighs so much of what is; all of it where it is grave. */
    private static final double UNCERTAIN = 0.6;

    /** How specific an added detail is, 0 to 1. */
    private static final double QUANTITY = 0.35;

    private static final double DENIAL = 0.25;
    private static final double NAME = 0.05;

    private final List<AnnotatedSource> sources;
    private final Statements statements;
    private final Evidence evidence;
    private final OccasionMap occasions;
    private final FindingMaker maker;
    private final Details details;
    private final Map<Passage, Double> borneOut = new HashMap<>();
    private final SummedUp summedUp;
    private final Standings standings;
    private final List<Passage> agreeing;
    private final List<Passage> differing;

    /** Figures and dates that others give otherwise: to say too that nobody else gives them would say it twice. */
    private final List<Passage> contradicted;

    /** What others deny: "two patients died" where nobody did. That nobody else counts two is said by that. */
    private final List<Passage> denied;

    /**
     * What speaks for a clause being told elsewhere, and for its weight.
     *
     * @param sentences how far each sentence is borne out as a whole
     */
    public record Evidence(
            SupportTable support, ToldElsewhere told, Gravity gravity, List<List<SentenceSupport>> sentences) {}

    /**
     * @param sources all of them
     * @param findings those made so far, for what agrees and what differs
     */
    public AdditionFindings(
            List<AnnotatedSource> sources,
            Statements statements,
            Evidence evidence,
            List<Finding> findings,
            OccasionMap occasions,
            FindingMaker maker) {
        for (SentenceSupport sentence :
                evidence.sentences().stream().flatMap(List::stream).toList()) {
            if (sentence.support() != null) {
                borneOut.put(sentence.sentence(), sentence.support());
            }
        }
        this.statements = statements;
        this.evidence = evidence;
        this.occasions = occasions;
        this.maker = maker;
        this.details = new Details(statements, occasions);
        this.summedUp = new SummedUp(sources, details, evidence.gravity(), occasions);
        this.sources = List.copyOf(sources);
        this.standings = new Standings(statements, occasions);
        this.agreeing = passages(findings, Set.of(Verdict.AGREE, Verdict.COMPATIBLE));
        this.differing = passages(findings, Set.of(Verdict.DIFFER));
        this.contradicted = passages(of(findings, FindingKind.FIGURE, FindingKind.DATE), Set.of(Verdict.DIFFER));
        this.denied = passages(of(findings, FindingKind.NEGATION), Set.of(Verdict.DIFFER));
    }

    private static List<Finding> of(List<Finding> findings, FindingKind... kinds) {
        return findings.stream()
                .filter(finding -> List.of(kinds).contains(finding.kind()))
                .toList();
    }

    private static List<Passage> passages(List<Finding> findings, Set<Verdict> verdicts) {
        return findings.stream()
                .filter(finding -> verdicts.contains(finding.verdict()))
                .flatMap(finding -> finding.passages().stream())
                .toList();
    }

    public List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        for (AnnotatedSource source : sources) {
            boolean asked = occasions.sourcesOf(occasions.of(source.id())).size() > 1;
            boolean firstHand = source.source().info().kind() == SourceKind.TRANSCRIPT || Release.is(source);
            if (asked && !firstHand) {
                findings.addAll(of(source));
            }
        }
        return findings;
    }

    private List<Finding> of(AnnotatedSource source) {
        Map<Integer, List<Statement>> bySentence = new TreeMap<>();
        statements.of(source.id()).stream()
                .filter(statement -> isItsOwn(statement) && statement.content().size() >= LEAST_CONTENT)
                .forEach(statement -> bySentence
                        .computeIfAbsent(statement.sentence(), key -> new ArrayList<>())
                        .add(statement));
        List<Finding> findings = new ArrayList<>();
        bySentence.forEach((index, clauses) -> findings.addAll(
                of(clauses, source.passage(source.sentences().get(index).span()))));
        return Ranks.weighed(findings);
    }

    /** The clauses that nobody else states, else those that were not found; and details in the others. */
    private List<Finding> of(List<Statement> clauses, Passage sentence) {
        Map<Statement, Finding> found = new LinkedHashMap<>();
        clauses.forEach(clause -> detail(clause).ifPresent(finding -> found.put(clause, finding)));
        double doubt = doubt(clauses.getFirst().source(), found.isEmpty() && !differs(sentence));
        boolean hardlyBorneOut = borneOut.getOrDefault(sentence, 1.0) < doubt;
        List<Statement> nowhere = new ArrayList<>();
        List<Statement> notFound = new ArrayList<>();
        for (Statement clause : clauses) {
            boolean sums = !hardlyBorneOut && summedUp.isSummedUp(clause);
            if (!sums && !isSettled(clause, sentence)) {
                ToldElsewhere.Told told = told(clause, sentence);
                boolean doubted = hardlyBorneOut && hasNoSupport(clause, told);
                if (told.likeness() < NOWHERE && told.news() >= NEWS) {
                    nowhere.add(clause);
                } else if ((isNotFound(clause, told) && !found.containsKey(clause)) || doubted) {
                    notFound.add(clause);
                }
            }
        }
        List<Finding> findings = findings(nowhere, notFound, found);
        boolean unsettled = clauses.stream().noneMatch(clause -> isSettled(clause, sentence));
        if (findings.isEmpty() && hardlyBorneOut && unsettled && !differs(sentence)) {
            findings.add(clauses(clauses, "addition-doubted").weighing(DOUBTFUL));
        }
        return findings;
    }

    private static double doubt(AnnotatedSource source, boolean plain) {
        double least = SmallLetters.throughout(source.source().text()) ? DOUBTED_WITHOUT_NAMES : DOUBTED;
        return plain ? least : Math.max(least, DOUBTED_WITH_DETAIL);
    }

    private boolean isNotFound(Statement clause, ToldElsewhere.Told told) {
        return told.likeness() < NOT_FOUND + OF_GRAVITY * gravity(clause) && told.news() >= SOME_NEWS;
    }

    /** No sentence elsewhere is tied to it or speaks of its matter, and nothing says nearly the same. */
    private boolean hasNoSupport(Statement clause, ToldElsewhere.Told told) {
        return evidence.support().best(clause) < SUPPORTED && told.likeness() < NEARLY_THE_SAME;
    }

    private List<Finding> findings(List<Statement> nowhere, List<Statement> notFound, Map<Statement, Finding> details) {
        List<Finding> findings = new ArrayList<>();
        if (!nowhere.isEmpty()) {
            findings.add(clauses(nowhere, "addition-clause"));
        } else if (!notFound.isEmpty()) {
            double gravity = notFound.stream().mapToDouble(this::gravity).max().orElse(0);
            findings.add(clauses(notFound, "addition-unsure").weighing(UNCERTAIN + (1 - UNCERTAIN) * gravity));
        }
        details.keySet().removeAll(nowhere);
        findings.addAll(details.values());
        return findings;
    }

    /** Something is known of it already: another source bears it out, says the same in part, or says otherwise. */
    private boolean isSettled(Statement clause, Passage sentence) {
        return borneOut.getOrDefault(sentence, 1.0) >= BORNE_OUT
                || Stream.concat(agreeing.stream(), differing.stream()).anyMatch(clause.passage()::overlaps);
    }

    private ToldElsewhere.Told told(Statement clause, Passage sentence) {
        ToldElsewhere.Told alone = evidence.told().of(clause);
        if (alone.likeness() < PART || clause.passage().equals(sentence)) {
            return alone;
        }
        ToldElsewhere.Told whole = evidence.told().of(clause.source(), sentence.span());
        return whole.likeness() > alone.likeness()
                ? new ToldElsewhere.Told(whole.likeness(), alone.news(), alone.denied())
                : alone;
    }

    private double gravity(Statement clause) {
        return evidence.gravity().of(clause.text());
    }

    private Optional<Finding> detail(Statement clause) {
        return details.quantityIn(clause)
                .filter(span -> denied.stream().noneMatch(clause.source().passage(span)::overlaps))
                .map(span -> detail(clause, span, QUANTITY))
                .or(() -> details.denialIn(clause)
                        .filter(span -> !evidence.told().of(clause).denied())
                        .map(span -> detail(clause, span, DENIAL)))
                .or(() -> details.nameIn(clause).map(span -> detail(clause, span, NAME)))
                .filter(finding -> finding.passages().stream().noneMatch(this::isContradicted));
    }

    private boolean isContradicted(Passage passage) {
        return contradicted.stream().anyMatch(passage::overlaps);
    }

    private boolean differs(Passage passage) {
        return differing.stream().anyMatch(passage::overlaps);
    }

    /** Quoted words have findings of their own. */
    private static boolean isItsOwn(Statement statement) {
        return statement.asserts()
                && InOrder.touching(
                                statement.source().quotations(),
                                Quotation::span,
                                statement.passage().span())
                        .stream()
                        .filter(q -> q.use() == QuotationUse.SPEECH)
                        .map(Quotation::span)
                        .noneMatch(q -> mostlyIn(statement.passage().span(), q));
    }

    private static boolean mostlyIn(Span clause, Span quotation) {
        int shared = Math.min(clause.end(), quotation.end()) - Math.max(clause.start(), quotation.start());
        return 2 * shared > clause.length();
    }

    private Finding clauses(List<Statement> clauses, String code) {
        Span span =
                clauses.stream().map(s -> s.passage().span()).reduce(Span::hull).orElseThrow();
        double specific = clauses.stream().mapToDouble(details::specificity).sum();
        double gravity = clauses.stream().mapToDouble(this::gravity).max().orElse(0);
        Statement first = clauses.getFirst();
        return finding(first, span, standings.stress(first, specific) + gravity / 2, code);
    }

    private Finding detail(Statement statement, Span span, double specific) {
        return finding(statement, span, standings.stress(statement, specific), "addition-detail");
    }

    private Finding finding(Statement statement, Span span, double stress, String code) {
        TreeMap<String, String> arguments = new TreeMap<>();
        arguments.put("voice", Objects.requireNonNullElse(statement.voice().speaker(), "reporter"));
        return maker.finding(
                FindingKind.ADDITION,
                Verdict.UNSUPPORTED,
                stress,
                List.of(new Passage(statement.sourceId(), span)),
                code,
                arguments);
    }
}
