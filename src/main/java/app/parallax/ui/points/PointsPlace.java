package app.parallax.ui.points;

import app.parallax.compare.Cell;
import app.parallax.compare.Point;
import app.parallax.dossier.standing.PointGrades;
import app.parallax.text.Passage;
import java.util.List;
import java.util.stream.IntStream;

/** Finds a point again where other points stand in the table. */
final class PointsPlace {
    private PointsPlace() {}

    /** The line of the point that holds most of what {@code point} held, the first of several; below 0 where none holds any of it. */
    static int of(Point point, List<PointsEntry> entries) {
        List<Passage> stated = stated(point);
        return IntStream.range(0, entries.size())
                .filter(i -> held(stated, entries.get(i)) > 0)
                .reduce((a, b) -> held(stated, entries.get(b)) > held(stated, entries.get(a)) ? b : a)
                .orElse(-1);
    }

    private static long held(List<Passage> stated, PointsEntry entry) {
        return entry instanceof PointsEntry.Row row
                ? stated(row.row().point()).stream()
                        .filter(passage -> stated.stream().anyMatch(passage::overlaps))
                        .count()
                : 0;
    }

    private static List<Passage> stated(Point point) {
        return point.cells().stream()
                .filter(PointGrades::states)
                .map(Cell::passages)
                .flatMap(List::stream)
                .toList();
    }
}
