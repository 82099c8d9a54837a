package app.parallax.ui.points;

import app.parallax.present.PointRow;

/** A line of the table. */
sealed interface PointsEntry {
    /** Words across all columns: a topic, or that there is nothing. */
    record Heading(String words, String styleClass) implements PointsEntry {}

    /**
     * @param judged what the analyst made of it; empty where nobody judged it
     */
    record Row(PointRow row, String judged) implements PointsEntry {}
}
