package app.parallax.compare.figure;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Figure;
import app.parallax.text.InOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            if (figures.isEmpty() ? countOthers(name) : figures.stream().allMatch(TwoOfAKind::differs)) {
                gone.add(name);
                figures.stream().filter(figure -> places(figure).equals(places)).forEach(gone::add);
            }
        });
        return findings.stream().filter(Predicate.not(gone::contains)).toList();
    }

    private static boolean isName(Finding finding) {
        return finding.kind() == FindingKind.NAME && differs(finding);
    }

    private static boolean differs(Finding finding) {
        return finding.verdict() == Verdict.DIFFER;
    }

    /** Where the figures have been held apart already, no finding tells of them. */
    private boolean countOthers(Finding name) {
        List<List<Figure>> figures = sentences(name).map(TwoOfAKind::figures).toList();
        return figures.size() == 2 && OtherFigures.are(figures.getFirst(), figures.getLast());
    }

    private static List<Figure> figures(Statement statement) {
        AnnotatedSource source = statement.source();
        return InOrder.beginningIn(
                source.figures(),
                Figure::span,
                source.sentences().get(statement.sentence()).span());
    }

    private Set<Place> places(Finding finding) {
        return sentences(finding)
                .map(statement -> new Place(statement.sourceId(), statement.sentence()))
                .collect(Collectors.toSet());
    }

    private Stream<Statement> sentences(Finding finding) {
        return finding.passages().stream()
                .flatMap(passage -> statements.in(passage).stream().limit(1));
    }
}
