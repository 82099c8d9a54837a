package app.parallax.ui.reader;

import app.parallax.present.DisplayText;
import app.parallax.present.selecting.Grain;
import app.parallax.ui.control.MarkedText;
import app.parallax.ui.control.TextLines;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/**
 * Where the words of one paragraph stand, once it is laid out. Positions are those of the source; points are those of the paragraph's cell.
 *
 * @param drawn shows the words
 */
record ParagraphWords(MarkedText drawn, DisplayText text) {
    /** In which lines the words stand, in the coordinates of what draws them, by positions of what is shown. */
    TextLines lines() {
        return drawn.textLines();
    }

    /** The position that is nearest to a point; see {@link PageWords#at}. */
    int at(Point2D point, Grain grain) {
        Point2D inText = drawn.parentToLocal(point);
        return text.toSource(grain == Grain.CHARACTER ? lines().gapAt(inText) : lines().characterAt(inText));
    }

    /** The position under a point; empty beside the words. */
    Optional<Integer> under(Point2D point) {
        return drawn.positionAt(drawn.parentToLocal(point)).map(text::toSource);
    }

    /** The room of the line on which a position stands. */
    Bounds lineOf(int position) {
        TextLines lines = lines();
        return drawn.localToParent(lines.bounds(lines.lineOf(text.toShown(position))));
    }

    /** Where the line begins on which a position stands. */
    int lineStart(int position) {
        TextLines lines = lines();
        return text.toSource(lines.start(lines.lineOf(text.toShown(position))));
    }

    /** Where it ends. */
    int lineEnd(int position) {
        TextLines lines = lines();
        return text.toSource(lines.end(lines.lineOf(text.toShown(position))));
    }
}
