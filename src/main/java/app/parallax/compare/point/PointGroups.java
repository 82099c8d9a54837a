package app.parallax.compare.point;

import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.compare.statement.Ties;
import app.parallax.correction.Correction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The statements of each point: groups that say one thing about one occasion, and single statements that matter by themselves.
 *
 * @param statements for each point, in order; points by their first statement
 */
public record PointGroups(List<List<Statement>> statements) {

    public PointGroups {
        statements = statements.stream().map(List::copyOf).toList();
    }

    /** What asserts something, brought together; nothing single. */
    public static PointGroups of(List<Statement> all, Ties ties) {
        List<Statement> asserting = all.stream().filter(Statement::asserts).toList();
        return new PointGroups(Clusters.of(asserting, ties, new MustNot((a, b) -> false)));
    }

    /** These as an analyst has set them right. */
    public PointGroups obeying(List<Correction> corrections, Statements statements) {
        return CorrectedPoints.obey(this, statements, corrections);
    }

    /** These and, as points of their own, those of the statements that none of these holds. */
    public PointGroups withSingles(List<Statement> singles) {
        Set<Integer> held = new HashSet<>();
        statements.forEach(group -> group.forEach(s -> held.add(s.index())));
        List<List<Statement>> all = new ArrayList<>(statements);
        singles.stream().filter(s -> held.add(s.index())).forEach(s -> all.add(List.of(s)));
        all.sort(Comparator.comparingInt(group -> group.getFirst().index()));
        return new PointGroups(all);
    }
}
