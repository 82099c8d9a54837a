package app.parallax.ui.exporting;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.Point;
import app.parallax.export.Narrowing;
import app.parallax.ui.session.Selection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a comparison each scope stands for at a moment.
 *
 * @param listed ids of the findings that are shown
 */
record Chosen(Comparison comparison, @Nullable Selection selection, List<String> listed) {

    /** Nothing where a scope stands for nothing now. */
    Optional<Narrowing> narrowing(Scope scope) {
        return switch (scope) {
            case ALL -> Optional.of(Narrowing.NONE);
            case SHOWN -> Optional.of(listed).filter(ids -> !ids.isEmpty()).map(Narrowing::toFindings);
            case SELECTED ->
                Optional.of(selected()).filter(ids -> !ids.isEmpty()).map(Narrowing::toFindings);
            case POINT -> point().map(Point::id).map(Narrowing::toPoint);
        };
    }

    /** Ids of findings: the selected one, else those on what is selected. */
    List<String> selected() {
        if (selection == null) {
            return List.of();
        }
        List<String> itself = comparison.findings().stream()
                .map(Finding::id)
                .filter(selection.id()::equals)
                .toList();
        return itself.isEmpty()
                ? comparison.findings().stream()
                        .filter(finding -> finding.passages().stream()
                                .anyMatch(
                                        passage -> selection.passages().stream().anyMatch(passage::overlaps)))
                        .map(Finding::id)
                        .toList()
                : itself;
    }

    /** The selected point, else the first that a selected finding is about. */
    Optional<Point> point() {
        if (selection == null) {
            return Optional.empty();
        }
        Optional<Point> itself = comparison.points().stream()
                .filter(point -> point.id().equals(selection.id()))
                .findFirst();
        List<String> findings = selected();
        return itself.or(() -> comparison.points().stream()
                .filter(point -> point.findings().stream().anyMatch(findings::contains))
                .findFirst());
    }
}
