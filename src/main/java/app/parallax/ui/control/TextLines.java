package app.parallax.ui.control;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.HitInfo;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/** Which places of a laid-out text stand in which of its lines. Positions count UTF-16 code units of the text; points are those of the control that shows it. */
public final class TextLines {
    private final TextFlow flow;
    private final int length;
    private final List<TextLineInfo> lines;

    TextLines(TextFlow flow, int length) {
        this.flow = flow;
        this.length = length;
        this.lines = length == 0 ? List.of() : flow.getLayoutInfo().getTextLines(false);
    }

    public int count() {
        return lines.size();
    }

    /** The gap between two characters that is nearest to a point; above the text as in its first line, below it as in its last. */
    public int gapAt(Point2D point) {
        return lines.isEmpty() ? 0 : Math.clamp(hit(point).getInsertionIndex(), 0, length);
    }

    /** The character nearest to a point; 0 in an empty text. */
    public int characterAt(Point2D point) {
        return lines.isEmpty() ? 0 : Math.clamp(hit(point).getCharIndex(), 0, length - 1);
    }

    private HitInfo hit(Point2D point) {
        Point2D inside = flow.parentToLocal(point);
        double top = lines.getFirst().bounds().getMinY();
        double bottom = lines.getLast().bounds().getMaxY();
        return flow.getHitInfo(new Point2D(inside.getX(), Math.clamp(inside.getY(), top + 1, bottom - 1)));
    }

    /** The index of the line on which a position stands. */
    public int lineOf(int position) {
        int line = 0;
        while (line < lines.size() - 1 && position >= lines.get(line).end()) {
            line++;
        }
        return line;
    }

    /** Where a line begins. */
    public int start(int line) {
        return lines.isEmpty() ? 0 : lines.get(line).start();
    }

    /** Where the words of a line end: in all but the last before the blank at which it was broken, for what stands behind that stands in the next line. */
    public int end(int line) {
        if (lines.isEmpty()) {
            return 0;
        }
        TextLineInfo info = lines.get(line);
        return line == lines.size() - 1 ? length : Math.max(info.start(), info.end() - 1);
    }

    /** The gap in a line that is nearest to a distance from the control's left edge. */
    public int gapIn(int line, double x) {
        if (lines.isEmpty()) {
            return 0;
        }
        Rectangle2D bounds = lines.get(line).bounds();
        double y = (bounds.getMinY() + bounds.getMaxY()) / 2;
        int gap = flow.getHitInfo(new Point2D(x - flow.getLayoutX(), y)).getInsertionIndex();
        return Math.clamp(gap, start(line), end(line));
    }

    /** The room that a line takes, in the control's coordinates; empty at 0 in an empty text. */
    public Bounds bounds(int line) {
        if (lines.isEmpty()) {
            return new BoundingBox(0, 0, 0, 0);
        }
        Rectangle2D bounds = lines.get(line).bounds();
        return new BoundingBox(
                flow.getLayoutX() + bounds.getMinX(),
                flow.getLayoutY() + bounds.getMinY(),
                bounds.getWidth(),
                bounds.getHeight());
    }

    /** How far from the control's left edge a position stands. */
    public double xOf(int position) {
        return lines.isEmpty() ? 0 : flow.getLayoutX() + caret(position).getMinX();
    }

    private Rectangle2D caret(int position) {
        return flow.getLayoutInfo()
                .caretInfoAt(Math.clamp(position, 0, length), true)
                .getSegmentAt(0);
    }
}
