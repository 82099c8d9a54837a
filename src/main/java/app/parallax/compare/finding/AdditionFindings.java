package app.parallax.compare.finding;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.SentenceSupport;
import app.parallax.compare.Verdict;
import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.compare.support.SupportTable;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a report states, in its own voice or a speaker's, that no other source of the occasion states: whole clauses, one finding a sentence, and single details inside a clause that is
 * otherwise borne out.
 */
public final class AdditionFindings {

    /** Below this another source hardly bears a clause out. */
    private static final double BORNE_OUT = 0.3;

    /**
     * Below this nobody seems to bear a sentence out as a whole. Summaries that say what is true in words of their own often lie little higher, and what is false in them is a detail that is looked for by
     * itself (decision 10).
     */
    private static final double DOUBTED = 0.05;

    /** The same where a detail of it is nobody else's or differs: then it does not say what others say in words of its own. */
    private static final double DOUBTED_WITH_DETAIL = 0.35;

    /** The same in text that is in small letters throughout: there names cannot be told, and the details that are false are not found. */
    private static final double DOUBTED_WITHOUT_NAMES = 0.5;

    /** How specific an added detail is, 0 to 1. */
    private static final double QUANTITY = 0.35;

    private static final double DENIAL = 0.25;
    private static final double NAME = 0.05;

    private final Statements statements;
    private final SupportTable support;
    private final OccasionMap occasions;
    private final FindingMaker maker;
    private final Details details;
    private final Map<Passage, Double> borneOut = new HashMap<>();
    private final List<Passage> differing;

    /** By occasion. */
    private final Map<String, Set<String>> speakers = new HashMap<>();

    /**
     * @param sentences how far each sentence is borne out as a whole
     * @param findings those made so far, for what differs
     */
    public AdditionFindings(
            Statements statements,
            SupportTable support,
            List<List<SentenceSupport>> sentences,
            List<Finding> findings,
            OccasionMap occasions,
            FindingMaker maker) {
        for (SentenceSupport sentence : sentences.stream().flatMap(List::stream).toList()) {
            if (sentence.support() != null) {
                borneOut.put(sentence.sentence(), sentence.support());
            }
        }
        this.differing = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.DIFFER)
                .flatMap(finding -> finding.passages().stream())
                .toList();
        this.statements = statements;
        this.support = support;
        this.occasions = occasions;
        this.maker = maker;
        this.details = new Details(statements, occasions);
    }

    public List<Finding> of(List<AnnotatedSource> sources) {
        List<Finding> findings = new ArrayList<>();
        for (AnnotatedSource source : sources) {
            boolean asked = occasions.sourcesOf(occasions.of(source.id())).size() > 1;
            if (asked && source.source().info().kind() != SourceKind.TRANSCRIPT) {
                findings.addAll(of(source));
            }
        }
        return findings;
    }

    private List<Finding> of(AnnotatedSource source) {
        Map<Integer, List<Statement>> bySentence = new TreeMap<>();
        statements.of(source.id()).stream()
                .filter(statement -> isItsOwn(statement) && statement.content().size() >= 3)
                .forEach(statement -> bySentence
                        .computeIfAbsent(statement.sentence(), key -> new ArrayList<>())
                        .add(statement));
        double least = SmallLetters.throughout(source.text()) ? DOUBTED_WITHOUT_NAMES : DOUBTED;
        List<Finding> findings = new ArrayList<>();
        bySentence.forEach((index, clauses) -> {
            Passage sentence = source.passage(source.sentences().get(index).span());
            boolean differs = differing.stream().anyMatch(sentence::overlaps);
            double doubt = differs ? Math.max(least, DOUBTED_WITH_DETAIL) : least;
            findings.addAll(of(clauses, borneOut.getOrDefault(sentence, 1.0), doubt));
        });
        return findings;
    }

    /**
     * The clauses that nothing bears out, and details in those that something does; of a doubted sentence where neither is found, the whole of it.
     *
     * @param borneOut how far the sentence is
     * @param least below this it is doubted
     */
    private List<Finding> of(List<Statement> clauses, double borneOut, double least) {
        Map<Statement, Finding> found = new LinkedHashMap<>();
        clauses.forEach(clause -> detail(clause).ifPresent(finding -> found.put(clause, finding)));
        boolean doubted = borneOut < (found.isEmpty() ? least : Math.max(least, DOUBTED_WITH_DETAIL));
        List<Statement> unsupported = clauses.stream()
                .filter(clause -> doubted && support.best(clause) < BORNE_OUT)
                .toList();
        List<Finding> findings = new ArrayList<>();
        if (!unsupported.isEmpty()) {
            findings.add(clauses(unsupported));
            found.keySet().removeAll(unsupported);
        }
        findings.addAll(found.values());
        if (findings.isEmpty() && doubted) {
            findings.add(clauses(clauses));
        }
        return findings;
    }

    private Optional<Finding> detail(Statement clause) {
        return details.quantityIn(clause)
                .map(span -> detail(clause, span, QUANTITY))
                .or(() -> details.denialIn(clause).map(span -> detail(clause, span, DENIAL)))
                .or(() -> details.nameIn(clause).map(span -> detail(clause, span, NAME)));
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

    private Finding clauses(List<Statement> clauses) {
        Span span =
                clauses.stream().map(s -> s.passage().span()).reduce(Span::hull).orElseThrow();
        double specific = clauses.stream().mapToDouble(details::specificity).sum();
        Statement first = clauses.getFirst();
        return finding(first, span, stress(first, specific), "addition-clause");
    }

    private Finding detail(Statement statement, Span span, double specific) {
        return finding(statement, span, stress(statement, specific), "addition-detail");
    }

    private double stress(Statement statement, double specific) {
        return switch (standing(statement)) {
            case REPORTER -> 0.05 + 0.6 * Math.min(1, specific);
            case ON_RECORD -> 0.25 + 0.6 * Math.min(1, specific);
            case NOT_ON_RECORD -> 0.2 * Math.min(1, specific);
        };
    }

    private enum Standing {
        REPORTER,
        ON_RECORD,
        NOT_ON_RECORD
    }

    /** What is put in the mouth of one who is on record can be checked and weighs most; of one who is not, least. */
    private Standing standing(Statement statement) {
        String speaker = statement.voice().speaker();
        if (speaker == null) {
            return Standing.REPORTER;
        }
        String occasion = statement.occasion();
        boolean recorded = occasion != null && speakers(occasion).contains(speaker);
        return recorded ? Standing.ON_RECORD : Standing.NOT_ON_RECORD;
    }

    /** Those on record for an occasion. */
    private Set<String> speakers(String occasion) {
        return speakers.computeIfAbsent(
                occasion,
                key -> occasions.recordsOf(key).stream()
                        .flatMap(record -> statements.of(record).stream())
                        .flatMap(s -> Stream.ofNullable(s.voice().speaker()))
                        .collect(Collectors.toSet()));
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
