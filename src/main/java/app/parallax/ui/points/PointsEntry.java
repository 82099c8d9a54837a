package app.parallax.ui.points;

import app.parallax.dossier.work.PointGrade;
import app.parallax.present.PointCell;
import app.parallax.present.PointRow;
import java.util.Map;

/** A line of the table. */
sealed interface PointsEntry {
    /** Words across all columns: a topic, or that there is nothing. */
    record Heading(String words, String styleClass) implements PointsEntry {}

    /**
     * @param judged what the analyst made of it; empty where nobody judged it
     * @param grades those that were given, by the source's id
     * @param chosen whether it is to be made one with others
     */
    record Row(PointRow row, String judged, Map<String, PointGrade> grades, boolean chosen) implements PointsEntry {
        public Row {
            grades = Map.copyOf(grades);
        }

        PointCell cell(int column) {
            return row.cells().get(column);
        }
    }
}
