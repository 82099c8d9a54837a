package app.parallax.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;

/** Reads the shape of a text range back as one box a line of text. */
final class RangeBoxes {
    private static final double SAME_LINE = 0.6;

    private RangeBoxes() {}

    /** From top to bottom; boxes that touch on one line are made one, and so are their heights. */
    static List<Rectangle2D> of(PathElement[] shape) {
        List<Rectangle2D> boxes = new ArrayList<>();
        @Nullable Extent extent = null;
        for (PathElement element : shape) {
            if (element instanceof MoveTo move) {
                add(boxes, extent);
                extent = new Extent(move.getX(), move.getY());
            } else if (element instanceof LineTo line && extent != null) {
                extent.include(line.getX(), line.getY());
            }
        }
        add(boxes, extent);
        return boxes;
    }

    private static void add(List<Rectangle2D> boxes, @Nullable Extent extent) {
        if (extent == null || extent.isFlat()) {
            return;
        }
        Rectangle2D box = extent.box();
        if (!boxes.isEmpty() && continues(boxes.getLast(), box)) {
            boxes.add(hull(boxes.removeLast(), box));
        } else {
            boxes.add(box);
        }
    }

    private static boolean continues(Rectangle2D before, Rectangle2D box) {
        boolean overlapsDown = before.getMinY() < box.getMaxY() - 1 && box.getMinY() < before.getMaxY() - 1;
        return overlapsDown && Math.abs(before.getMaxX() - box.getMinX()) < SAME_LINE;
    }

    private static Rectangle2D hull(Rectangle2D a, Rectangle2D b) {
        double top = Math.min(a.getMinY(), b.getMinY());
        double bottom = Math.max(a.getMaxY(), b.getMaxY());
        return new Rectangle2D(a.getMinX(), top, b.getMaxX() - a.getMinX(), bottom - top);
    }

    private static final class Extent {
        private double left;
        private double top;
        private double right;
        private double bottom;

        Extent(double x, double y) {
            left = right = x;
            top = bottom = y;
        }

        void include(double x, double y) {
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }

        boolean isFlat() {
            return right - left < 0.5;
        }

        Rectangle2D box() {
            return new Rectangle2D(left, top, right - left, bottom - top);
        }
    }
}
