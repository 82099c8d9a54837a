package app.parallax.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/** The ground under selected words. */
final class SelectionNode extends Path {
    /** How far the ground reaches beyond the last word where the selection goes on below: the width of a narrow letter. */
    private static final double BEYOND = 6;

    private int start;
    private int end;
    private boolean goesOn;

    SelectionNode() {
        getStyleClass().add("text-selection");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Answers whether that is another stretch than before. */
    boolean select(int newStart, int newEnd, boolean newGoesOn) {
        boolean same = newStart == start && newEnd == end && newGoesOn == goesOn;
        start = newStart;
        end = newEnd;
        goesOn = newGoesOn;
        return !same;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Boxes that lie one under the other and touch become one shape, so that no line is drawn between them. */
    void shape(List<Rectangle2D> boxes) {
        List<PathElement> elements = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= boxes.size(); i++) {
            if (i == boxes.size() || !touch(boxes.get(i - 1), boxes.get(i))) {
                add(elements, boxes.subList(first, i), i == boxes.size() && goesOn ? BEYOND : 0);
                first = i;
            }
        }
        getElements().setAll(elements);
    }

    private static boolean touch(Rectangle2D above, Rectangle2D below) {
        return Math.abs(above.getMaxY() - below.getMinY()) < 1
                && above.getMinX() < below.getMaxX()
                && below.getMinX() < above.getMaxX();
    }

    /** Down the right edges, and up the left ones. */
    private static void add(List<PathElement> to, List<Rectangle2D> boxes, double beyond) {
        if (boxes.isEmpty()) {
            return;
        }
        Rectangle2D top = boxes.getFirst();
        to.add(new MoveTo(top.getMinX(), top.getMinY()));
        for (Rectangle2D box : boxes) {
            to.add(new HLineTo(box.getMaxX() + (box.equals(boxes.getLast()) ? beyond : 0)));
            to.add(new VLineTo(box.getMaxY()));
        }
        for (Rectangle2D box : boxes.reversed()) {
            to.add(new HLineTo(box.getMinX()));
            to.add(new VLineTo(box.getMinY()));
        }
        to.add(new ClosePath());
    }
}
