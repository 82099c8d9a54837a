package app.parallax.present;

import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.Point;
import app.parallax.compare.Stance;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which order points stand. */
public enum PointOrder {
    /** What was found of greatest weight about a point counts; of points that weigh alike the one that comes first. */
    WEIGHT,
    /** As the baseline reads; what it does not state, after that, as the other sources read. */
    TEXT,
    /** Those that most witnesses state first. */
    WITNESSES;

    /** The same points in this order. */
    public List<Point> sorted(List<Point> points, Comparison comparison) {
        Comparator<Point> order = switch (this) {
            case WEIGHT -> byWeight(comparison);
            case TEXT -> byText(comparison);
            case WITNESSES ->
                Comparator.comparingInt((Point point) -> -point.witnesses()).thenComparing(byWeight(comparison));
        };
        List<Point> sorted = new ArrayList<>(points);
        sorted.sort(order);
        return sorted;
    }

    private static Comparator<Point> byWeight(Comparison comparison) {
        Map<String, Double> weights = new HashMap<>();
        for (Finding finding : comparison.findings()) {
            weights.put(finding.id(), finding.weight());
        }
        return Comparator.comparingDouble((Point point) -> -point.findings().stream()
                .mapToDouble(id -> weights.getOrDefault(id, 0.0))
                .max()
                .orElse(0));
    }

    private static Comparator<Point> byText(Comparison comparison) {
        List<String> columns = Columns.order(comparison);
        Map<String, Integer> places = new HashMap<>();
        columns.forEach(id -> places.put(id, places.size()));
        return Comparator.comparingInt((Point point) -> first(point, places)
                        .map(passage -> places.getOrDefault(passage.source(), columns.size()))
                        .orElse(columns.size()))
                .thenComparingInt(
                        point -> first(point, places).map(Passage::start).orElse(0));
    }

    /** Where it is stated first, the source in the first column before the others. */
    private static Optional<Passage> first(Point point, Map<String, Integer> places) {
        return point.cells().stream()
                .filter(cell -> cell.stance() == Stance.STATES || cell.stance() == Stance.DIFFERS)
                .map(Cell::passages)
                .flatMap(List::stream)
                .min(Comparator.comparingInt((Passage p) -> places.getOrDefault(p.source(), places.size()))
                        .thenComparing(Passage::span));
    }
}
