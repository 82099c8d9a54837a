package app.parallax.present;

import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.Point;
import app.parallax.compare.Stance;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.SourceKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The order in which sources stand side by side. */
public final class Columns {
    private Columns() {}

    /**
     * All source ids: the baseline, then the report that has most to say against it, then the others of its occasion, then the rest. The first two are what a reader with a deadline opens on.
     */
    public static List<String> order(Comparison comparison) {
        return order(comparison, (_, _) -> 0);
    }

    /**
     * The same before all of them are compared: what nothing is known of stands in the order of opening.
     *
     * @param opened ids of sources, in that order
     */
    public static List<String> early(Comparison comparison, List<String> opened) {
        return order(comparison, Comparator.comparing(s -> opened.indexOf(s.id())));
    }

    private static List<String> order(Comparison comparison, Comparator<AnnotatedSource> otherwise) {
        AnnotatedSource baseline = comparison.source(comparison.baseline());
        return comparison.sources().stream()
                .sorted(Comparator.comparing((AnnotatedSource s) -> !s.id().equals(baseline.id()))
                        .thenComparing(s -> !sameOccasion(s, baseline))
                        .thenComparing(s -> s.source().info().kind() != SourceKind.REPORT)
                        .thenComparing(s -> -weight(comparison, s.id()))
                        .thenComparing(otherwise))
                .map(AnnotatedSource::id)
                .toList();
    }

    /**
     * As many of them as a person can take in side by side, in the same order: the baseline, those that are being read, then those that state most of the points.
     *
     * @param reading ids of sources
     */
    public static List<String> atMost(int most, Comparison comparison, List<Point> points, Collection<String> reading) {
        List<String> order = order(comparison);
        if (order.size() <= most) {
            return order;
        }
        Map<String, Long> states = points.stream()
                .flatMap(point -> point.cells().stream())
                .filter(cell -> cell.stance() == Stance.STATES || cell.stance() == Stance.DIFFERS)
                .collect(Collectors.groupingBy(Cell::source, Collectors.counting()));
        Set<String> chosen = order.stream()
                .sorted(Comparator.comparing((String id) -> !id.equals(comparison.baseline()))
                        .thenComparing(id -> !reading.contains(id))
                        .thenComparing(id -> -states.getOrDefault(id, 0L)))
                .limit(most)
                .collect(Collectors.toSet());
        return order.stream().filter(chosen::contains).toList();
    }

    private static boolean sameOccasion(AnnotatedSource source, AnnotatedSource baseline) {
        String occasion = source.source().info().occasion();
        return occasion != null
                && Objects.equals(occasion, baseline.source().info().occasion());
    }

    private static double weight(Comparison comparison, String source) {
        return comparison.findings().stream()
                .filter(f -> f.passages().getFirst().source().equals(source))
                .mapToDouble(Finding::weight)
                .sum();
    }
}
