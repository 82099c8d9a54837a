package app.parallax.ui.points;

import app.parallax.present.PointRow;

/** A line of the table. */
sealed interface PointsEntry {
    /** Words across all columns: a topic, or that there is nothing. */
    record Heading(String words, String styleClass) implements PointsEntry {}

    record Row(PointRow row) implements PointsEntry {}
}
