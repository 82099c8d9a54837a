package app.parallax.ui.figures;

import app.parallax.present.figure.FigureRow;

/** A line of the table. */
sealed interface FiguresEntry {
    /** What the figures below it count. */
    record Heading(String counted) implements FiguresEntry {}

    /**
     * @param counted what it counts
     * @param judged what the analyst made of what was found about it; empty where nobody judged it
     */
    record Row(FigureRow row, String counted, String judged) implements FiguresEntry {}
}
