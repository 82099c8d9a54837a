package app.parallax.compare.statement;

import app.parallax.align.Alignment;
import app.parallax.compare.QuotationCheck;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Links, repeats and quotations found on record as ties between statements: a link between sentences ties those of their clauses that share most of their content.
 *
 * <p>Every tie is listed once, the lesser index first, in order.
 */
public final class Ties {

    /** Words that were found on record are tied to their place, whatever they have become on the way. */
    private static final double QUOTED = 0.9;

    private final List<Tie> all;
    private final Map<Integer, List<Tie>> of = new HashMap<>();

    /** @param score the probability that people would tie the two */
    public record Tie(Statement one, Statement other, double score) {
        public Statement beside(Statement statement) {
            return statement.index() == one.index() ? other : one;
        }

        public boolean isAcross() {
            return !one.sourceId().equals(other.sourceId());
        }
    }

    private record Key(int one, int other) {}

    public Ties(Statements statements, Alignment alignment, List<QuotationCheck> quotations) {
        Map<Key, Double> scores = new HashMap<>();
        Stream.concat(alignment.links().stream(), alignment.repeats().stream())
                .forEach(link -> add(scores, statements, link.first(), link.second(), link.score()));
        for (QuotationCheck check : quotations) {
            Passage quoted = new Passage(check.source(), check.quotation().span());
            check.matches().forEach(match -> add(scores, statements, quoted, match, QUOTED));
        }
        this.all = scores.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Key, Double> e) -> e.getKey().one())
                        .thenComparing(e -> e.getKey().other()))
                .map(e -> new Tie(
                        statements.get(e.getKey().one()),
                        statements.get(e.getKey().other()),
                        e.getValue()))
                .toList();
        all.forEach(tie -> {
            of.computeIfAbsent(tie.one().index(), key -> new ArrayList<>()).add(tie);
            of.computeIfAbsent(tie.other().index(), key -> new ArrayList<>()).add(tie);
        });
    }

    public List<Tie> all() {
        return all;
    }

    public List<Tie> of(Statement statement) {
        return of.getOrDefault(statement.index(), List.of());
    }

    private static void add(
            Map<Key, Double> scores, Statements statements, Passage first, Passage second, double score) {
        List<Statement> ones = statements.in(first);
        List<Statement> others = statements.in(second);
        double best = ones.stream()
                .flatMapToDouble(a -> others.stream().mapToDouble(b -> likeness(a, b)))
                .max()
                .orElse(0);
        for (Statement one : ones) {
            for (Statement other : others) {
                double share = ones.size() * others.size() == 1 ? 1 : best == 0 ? 0 : likeness(one, other) / best;
                if (share > 0.5 && one.index() != other.index()) {
                    Key key = new Key(Math.min(one.index(), other.index()), Math.max(one.index(), other.index()));
                    scores.merge(key, score * share, Math::max);
                }
            }
        }
    }

    /** Dice's coefficient of the content words. */
    public static double likeness(Statement one, Statement other) {
        int size = one.content().size() + other.content().size();
        long shared = one.content().stream().filter(other.content()::contains).count();
        return size == 0 ? 0 : 2.0 * shared / size;
    }
}
