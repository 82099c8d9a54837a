package app.parallax.compare.support;

import app.parallax.align.Bearing;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.SentenceSupport;
import app.parallax.compare.Verdict;
import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.statement.Comparability;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.source.AnnotatedSource;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Estimates for each sentence the probability that another source states the same about the same occasion: that of the source which bears it out best ({@link Bearing}), of those whose
 * nearest sentence speaks of the same occasion or of a matter that does not depend on one. A figure or date that differs leaves little of it.
 */
public final class SupportEstimator {

    private static final double CONTRADICTED = 0.15;

    private final Statements statements;
    private final OccasionMap occasions;
    private final Map<Passage, List<Bearing>> bearings = new HashMap<>();
    private final List<Passage> contradicted;

    /**
     * @param findings those that may contradict a sentence
     */
    public SupportEstimator(
            Statements statements, List<Bearing> bearings, OccasionMap occasions, List<Finding> findings) {
        this.statements = statements;
        this.occasions = occasions;
        bearings.forEach(b -> this.bearings
                .computeIfAbsent(b.sentence(), key -> new ArrayList<>())
                .add(b));
        this.contradicted = findings.stream()
                .filter(f -> f.verdict() == Verdict.DIFFER && contradicts(f.kind()))
                .flatMap(f -> f.passages().stream())
                .toList();
    }

    private static boolean contradicts(FindingKind kind) {
        return switch (kind) {
            case FIGURE, DATE, NAME, ATTRIBUTION, NEGATION, CERTAINTY -> true;
            case QUOTATION, WORDING, ADDITION, OMISSION -> false;
        };
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
        double best = bearings.getOrDefault(sentence, List.of()).stream()
                .filter(b -> isComparable(stating, b.best()))
                .mapToDouble(Bearing::probability)
                .max()
                .orElse(0);
        if (content < 2 || (best == 0 && !hasSomebodyToAsk(stating))) {
            return null;
        }
        boolean contradiction = contradicted.stream().anyMatch(p -> p.overlaps(sentence));
        double support = contradiction ? Math.min(CONTRADICTED, best) : best;
        return Math.round(1000 * support) / 1000.0;
    }

    private boolean isComparable(List<Statement> stating, Passage nearest) {
        List<Statement> there = statements.in(nearest);
        return stating.stream().anyMatch(s -> there.stream().anyMatch(t -> Comparability.shareOccasion(s, t)));
    }

    private boolean hasSomebodyToAsk(List<Statement> stating) {
        return stating.stream()
                .anyMatch(s -> occasions.sourcesOf(s.occasion()).stream().anyMatch(o -> !o.equals(s.sourceId())));
    }
}
