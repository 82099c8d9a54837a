package app.parallax.present;

import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Point;
import app.parallax.compare.PointStatus;
import app.parallax.compare.Stance;
import app.parallax.correction.Correction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Points against sources.
 *
 * @param columns the sources' ids, in the order of the columns
 * @param topics each with its rows, in the order in which the points come
 */
public record PointsMatrix(List<String> columns, List<Topic> topics) {
    public PointsMatrix {
        columns = List.copyOf(columns);
        topics = List.copyOf(topics);
    }

    /** Points on one topic. */
    public record Topic(String name, List<PointRow> rows) {
        public Topic {
            rows = List.copyOf(rows);
        }
    }

    /** All points but those that one source makes once and nobody else; of those, the ones that an analyst has set apart or made one with others. */
    public static PointsMatrix shared(Comparison comparison, Phrases phrases) {
        return of(
                comparison,
                phrases,
                comparison.points().stream()
                        .filter(point -> !isSingle(point, comparison))
                        .toList());
    }

    /** True where one source makes the point once and nobody else, and no correction is about it. */
    public static boolean isSingle(Point point, Comparison comparison) {
        return point.status() == PointStatus.SINGLE
                && comparison.corrections().stream()
                        .filter(c -> c instanceof Correction.OnePoint || c instanceof Correction.PointApart)
                        .flatMap(c -> c.passages().stream())
                        .noneMatch(passage -> point.cells().stream()
                                .filter(cell -> cell.stance() == Stance.STATES || cell.stance() == Stance.DIFFERS)
                                .anyMatch(cell -> cell.passages().stream().anyMatch(passage::overlaps)));
    }

    public static PointsMatrix of(Comparison comparison, Phrases phrases) {
        return of(comparison, phrases, comparison.points());
    }

    /** Some of the points, in the order given; a topic stands where its first point does. */
    public static PointsMatrix of(Comparison comparison, Phrases phrases, List<Point> points) {
        return of(comparison, phrases, points, Columns.order(comparison));
    }

    /**
     * The same with columns for some sources.
     *
     * @param columns ids of sources, in the order of the columns
     */
    public static PointsMatrix of(Comparison comparison, Phrases phrases, List<Point> points, List<String> columns) {
        Rows rows = new Rows(comparison, phrases, columns);
        Map<String, List<Point>> topics =
                points.stream().collect(Collectors.groupingBy(Point::topic, LinkedHashMap::new, Collectors.toList()));
        return new PointsMatrix(
                rows.columns,
                topics.entrySet().stream()
                        .map(e -> new Topic(
                                e.getKey(), e.getValue().stream().map(rows::row).toList()))
                        .toList());
    }

    /** The standing of a point in a few words ("stated 4 times by one source"). */
    public static String note(Point point, Phrases phrases) {
        int times = point.cells().stream()
                .mapToInt(cell -> cell.passages().size())
                .max()
                .orElse(0);
        return phrases.text(
                point.status() == PointStatus.AGREE && point.witnesses() == 1
                        ? "point.agree.alone"
                        : "point." + point.status().name().toLowerCase(java.util.Locale.ROOT),
                Map.of("witnesses", Integer.toString(point.witnesses()), "times", Integer.toString(times)));
    }

    private record Rows(Comparison comparison, Phrases phrases, List<String> columns) {
        PointRow row(Point point) {
            return new PointRow(
                    point,
                    note(point, phrases),
                    columns.stream().map(source -> cell(point, source)).toList());
        }

        private PointCell cell(Point point, String source) {
            Optional<Cell> cell = point.cells().stream()
                    .filter(c -> c.source().equals(source))
                    .findFirst();
            Stance stance = cell.map(Cell::stance).orElse(Stance.SILENT);
            List<Excerpt> beside = point.beside().stream()
                    .filter(p -> p.source().equals(source))
                    .map(p -> Excerpt.of(comparison, p))
                    .toList();
            List<Excerpt> excerpts = cell.map(Cell::passages).orElse(List.of()).stream()
                    .map(p -> Excerpt.of(comparison, p))
                    .toList();
            return new PointCell(source, stance, symbol(point, stance), excerpts, beside, cellNote(stance, beside));
        }

        private String cellNote(Stance stance, List<Excerpt> beside) {
            if (stance == Stance.OTHER_OCCASION) {
                return phrases.text("cell.other-occasion");
            }
            return beside.isEmpty() ? "" : phrases.text("cell.beside");
        }

        private static String symbol(Point point, Stance stance) {
            return switch (stance) {
                case STATES -> point.status() == PointStatus.SINGLE ? "◆" : "=";
                case DIFFERS -> "≠";
                case SILENT -> "·";
                case OTHER_OCCASION -> "↺";
            };
        }
    }
}
