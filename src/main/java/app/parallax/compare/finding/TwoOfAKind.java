package app.parallax.compare.finding;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.compare.statement.Statements;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Two sentences in which a name stands in the place of another and every figure is another too: what one port handled and what the next. A source that has one thing wrong has the other right; where neither
 * name nor number is the same, two of a kind are told of, and neither contradicts.
 */
public final class TwoOfAKind {

    private final Statements statements;

    /** A sentence of a source. */
    private record Place(String source, int sentence) {}

    public TwoOfAKind(Statements statements) {
        this.statements = statements;
    }

    /** The findings without those that hold two of a kind against each other, in their order. */
    public List<Finding> without(List<Finding> findings) {
        Set<Finding> gone = new HashSet<>();
        findings.stream().filter(TwoOfAKind::isName).forEach(name -> {
            Set<Place> places = places(name);
            List<Finding> figures = findings.stream()
                    .filter(finding -> finding.kind() == FindingKind.FIGURE)
                    .filter(finding -> places(finding).containsAll(places))
                    .toList();
            boolean others = !figures.isEmpty() && figures.stream().allMatch(f -> f.verdict() == Verdict.DIFFER);
            if (others) {
                gone.add(name);
                figures.stream().filter(figure -> places(figure).equals(places)).forEach(gone::add);
            }
        });
        return findings.stream().filter(Predicate.not(gone::contains)).toList();
    }

    private static boolean isName(Finding finding) {
        return finding.kind() == FindingKind.NAME && finding.verdict() == Verdict.DIFFER;
    }

    private Set<Place> places(Finding finding) {
        return finding.passages().stream()
                .flatMap(passage -> statements.in(passage).stream().limit(1))
                .map(statement -> new Place(statement.sourceId(), statement.sentence()))
                .collect(Collectors.toSet());
    }
}
