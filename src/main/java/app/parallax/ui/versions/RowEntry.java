package app.parallax.ui.versions;

import app.parallax.present.change.TextRow;
import java.util.List;

/** A line of the two texts side by side. */
sealed interface RowEntry {
    /** Paragraphs beside each other. */
    record Pair(TextRow row) implements RowEntry {}

    /** Paragraphs that are the same, put away until somebody asks for them. */
    record Fold(List<TextRow> rows) implements RowEntry {
        public Fold {
            rows = List.copyOf(rows);
        }
    }
}
