package app.parallax.compare.support;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.SentenceSupport;
import app.parallax.compare.Verdict;
import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.source.AnnotatedSource;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Estimates for each sentence the probability that another source states the same about the same occasion: the mean over its clauses, weighed by their content, so that a sentence is borne
 * out only as far as all of it is. A figure or date that differs leaves little of it.
 */
public final class SupportEstimator {

    private static final double CONTRADICTED = 0.15;

    private final Statements statements;
    private final SupportTable table;
    private final OccasionMap occasions;
    private final List<Passage> contradicted;

    public SupportEstimator(Statements statements, SupportTable table, OccasionMap occasions, List<Finding> findings) {
        this.statements = statements;
        this.table = table;
        this.occasions = occasions;
        this.contradicted = findings.stream()
                .filter(f -> f.verdict() == Verdict.DIFFER)
                .filter(f -> f.kind() == FindingKind.FIGURE || f.kind() == FindingKind.DATE)
                .flatMap(f -> f.passages().stream())
                .toList();
    }

    /** One a sentence, in order. */
    public List<SentenceSupport> of(AnnotatedSource source) {
        Map<Integer, List<Statement>> bySentence = new TreeMap<>();
        statements
                .of(source.id())
                .forEach(s -> bySentence
                        .computeIfAbsent(s.sentence(), key -> new ArrayList<>())
                        .add(s));
        List<SentenceSupport> supports = new ArrayList<>();
        for (int i = 0; i < source.sentences().size(); i++) {
            Passage sentence = source.passage(source.sentences().get(i).span());
            supports.add(new SentenceSupport(sentence, support(sentence, bySentence.getOrDefault(i, List.of()))));
        }
        return supports;
    }

    private @Nullable Double support(Passage sentence, List<Statement> clauses) {
        List<Statement> stating =
                clauses.stream().filter(s -> s.account() && !s.question()).toList();
        double content = stating.stream().mapToInt(s -> s.content().size()).sum();
        if (content < 2 || !hasSomebodyToAsk(stating)) {
            return null;
        }
        double sum = stating.stream()
                .mapToDouble(s -> s.content().size() * table.best(s))
                .sum();
        boolean contradiction = contradicted.stream().anyMatch(p -> p.overlaps(sentence));
        double support = contradiction ? Math.min(CONTRADICTED, sum / content) : sum / content;
        return Math.round(1000 * Math.clamp(support, 0.0, 1.0)) / 1000.0;
    }

    private boolean hasSomebodyToAsk(List<Statement> stating) {
        return stating.stream()
                .anyMatch(s -> table.best(s) > 0
                        || occasions.sourcesOf(s.occasion()).stream().anyMatch(o -> !o.equals(s.sourceId())));
    }
}
