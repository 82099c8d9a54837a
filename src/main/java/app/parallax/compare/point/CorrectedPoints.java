package app.parallax.compare.point;

import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.correction.Correction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Brings together and parts what an analyst says is one point, or two. */
final class CorrectedPoints {

    private final Statements statements;
    private final List<List<Statement>> groups;

    private CorrectedPoints(Statements statements, PointGroups groups) {
        this.statements = statements;
        this.groups = new ArrayList<>(groups.statements());
    }

    /**
     * @param corrections in their order, later ones win; those that are not about points change nothing
     */
    static PointGroups obey(PointGroups groups, Statements statements, List<Correction> corrections) {
        CorrectedPoints points = new CorrectedPoints(statements, groups);
        for (Correction correction : corrections) {
            switch (correction) {
                case Correction.OnePoint one -> points.join(points.named(one));
                case Correction.PointApart apart -> points.part(points.named(apart));
                case Correction.Tie tie when !tie.tied() -> points.part(tie);
                case Correction other -> {
                    // Said of something else than points.
                }
            }
        }
        points.groups.sort(Comparator.comparingInt(group -> group.getFirst().index()));
        return new PointGroups(points.groups);
    }

    private List<Statement> named(Correction correction) {
        return correction.passages().stream()
                .flatMap(passage -> statements.in(passage).stream())
                .toList();
    }

    private void join(List<Statement> named) {
        List<Statement> joined = new ArrayList<>(named);
        groups.removeIf(group -> {
            boolean concerned = group.stream().anyMatch(named::contains);
            if (concerned) {
                joined.addAll(group);
            }
            return concerned;
        });
        add(joined);
    }

    private void part(List<Statement> named) {
        groups.replaceAll(
                group -> group.stream().filter(s -> !named.contains(s)).toList());
        groups.removeIf(List::isEmpty);
        add(named);
    }

    /** What do not speak of the same are not one point: the later passage leaves a group that holds both. */
    private void part(Correction.Tie tie) {
        List<Statement> first = statements.in(tie.first());
        List<Statement> second = statements.in(tie.second());
        groups.replaceAll(group -> group.stream().anyMatch(first::contains)
                ? group.stream().filter(s -> !second.contains(s)).toList()
                : group);
        groups.removeIf(List::isEmpty);
    }

    private void add(Collection<Statement> group) {
        TreeSet<Statement> inOrder = new TreeSet<>(Comparator.comparingInt(Statement::index));
        inOrder.addAll(group);
        if (!inOrder.isEmpty()) {
            groups.add(List.copyOf(inOrder));
        }
    }
}
