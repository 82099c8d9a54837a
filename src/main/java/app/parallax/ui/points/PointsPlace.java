package app.parallax.ui.points;

import app.parallax.compare.Cell;
import app.parallax.compare.Point;
import app.parallax.dossier.standing.PointGrades;
import app.parallax.text.Passage;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where the eye is in the table, so that it can be there again when other points stand in it.
 *
 * @param stated the passages of the point that is looked at, else of the first in view
 * @param index where its line stood
 * @param y of its line's upper edge, in pixels of the list
 * @param current whether the arrow keys stand there
 */
record PointsPlace(List<Passage> stated, int index, double y, boolean current) {
    static PointsPlace of(Point point, int index, double y, boolean current) {
        return new PointsPlace(stated(point), index, y, current);
    }

    private static List<Passage> stated(Point point) {
        return point.cells().stream()
                .filter(PointGrades::states)
                .map(Cell::passages)
                .flatMap(List::stream)
                .toList();
    }

    /** The line of the point that holds most of what was looked at, the first of several; empty where none holds any of it. */
    OptionalInt in(List<PointsEntry> entries) {
        return IntStream.range(0, entries.size())
                .filter(i -> held(entries.get(i)) > 0)
                .reduce((a, b) -> held(entries.get(b)) > held(entries.get(a)) ? b : a);
    }

    private long held(PointsEntry entry) {
        return entry instanceof PointsEntry.Row row
                ? stated(row.row().point()).stream()
                        .filter(passage -> stated.stream().anyMatch(passage::overlaps))
                        .count()
                : 0;
    }
}
