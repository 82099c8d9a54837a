package app.parallax.compare.support;

import app.parallax.align.Ground;
import app.parallax.compare.statement.Comparability;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.compare.statement.Ties;
import app.parallax.text.Passage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** For each statement and each other source, how far that source bears the statement out, by ties and by grounds, on the same occasion. */
public final class SupportTable {

    /** A ground speaks of the sentence as a whole and stands also where it is only about the same matter: it counts for less than a tie of clauses. */
    private static final double GROUND = 0.8;

    private final List<Map<String, Double>> of;

    public SupportTable(Statements statements, Ties ties, List<Ground> grounds) {
        Map<Passage, List<Ground>> byPlace = new HashMap<>();
        grounds.forEach(g -> byPlace.computeIfAbsent(g.sentence(), key -> new java.util.ArrayList<>())
                .add(g));
        List<Map<String, Double>> table = new java.util.ArrayList<>();
        for (Statement statement : statements.all()) {
            Map<String, Double> best = new TreeMap<>();
            ties.of(statement).stream()
                    .filter(t -> t.isAcross() && bearsOut(statement, t.beside(statement)))
                    .forEach(t -> best.merge(t.beside(statement).sourceId(), t.score(), Math::max));
            Passage sentence = statement
                    .source()
                    .passage(statement
                            .source()
                            .sentences()
                            .get(statement.sentence())
                            .span());
            for (Ground ground : byPlace.getOrDefault(sentence, List.of())) {
                addGround(best, statement, ground, statements);
            }
            table.add(best);
        }
        this.of = List.copyOf(table);
    }

    private static void addGround(Map<String, Double> best, Statement statement, Ground ground, Statements statements) {
        for (Passage passage : ground.passages()) {
            boolean bears = statements.in(passage).stream()
                    .anyMatch(s -> Comparability.shareOccasion(statement, s) && s.account());
            if (bears) {
                best.merge(passage.source(), GROUND * ground.score(), Math::max);
            }
        }
    }

    private static boolean bearsOut(Statement one, Statement other) {
        return other.account()
                && !other.question()
                && Comparability.shareOccasion(one, other)
                && !Comparability.datesConflict(one, other)
                && !Comparability.areOpposed(one, other);
    }

    /** 0 to 1; 0 where the source is silent. */
    public double by(Statement statement, String source) {
        return of.get(statement.index()).getOrDefault(source, 0.0);
    }

    /** The best of all other sources. */
    public double best(Statement statement) {
        return of.get(statement.index()).values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    /** By statement index, for tests and for looking at. */
    @Override
    public String toString() {
        return Arrays.toString(of.toArray());
    }
}
