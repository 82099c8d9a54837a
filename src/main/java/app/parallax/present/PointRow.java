package app.parallax.present;

import app.parallax.compare.Point;
import java.util.List;

/**
 * A row of the points matrix.
 *
 * @param note its standing in words ("stated 4 times by one source")
 * @param cells one a source, in the order of the columns
 */
public record PointRow(Point point, String note, List<PointCell> cells) {
    public PointRow {
        cells = List.copyOf(cells);
    }
}
