package app.parallax.ui.control;

import app.parallax.ui.control.Mark.Outline;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.VLineTo;

/** What is drawn for one mark: a ground under the words, and a line along them. */
final class MarkNode extends Group {
    private static final double WAVE_STEP = 3;
    private static final double WAVE_HEIGHT = 1.7;
    private static final double CORNER = 3;
    private static final double BOX_AIR = 1;
    private static final double FOOT = 3;

    private final Mark mark;
    private final Path ground = path("mark-ground");
    private final Path line = path("mark-line");

    MarkNode(Mark mark) {
        this.mark = mark;
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("mark");
        getStyleClass().addAll(mark.styleClasses());
        line.getStyleClass().add(mark.outline() == Outline.BOX ? "mark-box" : "mark-underline");
        getChildren().addAll(ground, line);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(mark.spoken());
    }

    Mark mark() {
        return mark;
    }

    void shape(List<Rectangle2D> boxes) {
        List<PathElement> under = new ArrayList<>();
        List<PathElement> along = new ArrayList<>();
        for (Rectangle2D box : boxes) {
            addGround(under, box);
            addLine(along, box);
        }
        ground.getElements().setAll(under);
        line.getElements().setAll(along);
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        return path;
    }

    private static void addGround(List<PathElement> to, Rectangle2D box) {
        to.add(new MoveTo(box.getMinX(), box.getMinY() + 1));
        to.add(new HLineTo(box.getMaxX()));
        to.add(new VLineTo(box.getMaxY()));
        to.add(new HLineTo(box.getMinX()));
        to.add(new ClosePath());
    }

    private void addLine(List<PathElement> to, Rectangle2D box) {
        switch (mark.outline()) {
            case NONE -> {}
            case UNDERLINE -> {
                to.add(new MoveTo(box.getMinX(), box.getMaxY()));
                to.add(new LineTo(box.getMaxX(), box.getMaxY()));
            }
            case WAVE -> addWave(to, box);
            case BOX -> addBox(to, box);
            case OVERLINE -> {
                to.add(new MoveTo(box.getMinX(), box.getMinY() + 1));
                to.add(new LineTo(box.getMaxX(), box.getMinY() + 1));
            }
            case BRACKETS -> addBrackets(to, box);
        }
    }

    private static void addWave(List<PathElement> to, Rectangle2D box) {
        double y = box.getMaxY();
        to.add(new MoveTo(box.getMinX(), y));
        double side = 1;
        for (double x = box.getMinX(); x + WAVE_STEP <= box.getMaxX(); x += WAVE_STEP) {
            to.add(new QuadCurveTo(x + WAVE_STEP / 2, y + side * WAVE_HEIGHT, x + WAVE_STEP, y));
            side = -side;
        }
    }

    private static void addBrackets(List<PathElement> to, Rectangle2D box) {
        double left = box.getMinX() - BOX_AIR;
        double right = box.getMaxX() + BOX_AIR;
        double top = box.getMinY() + 1;
        double bottom = box.getMaxY();
        to.add(new MoveTo(left + FOOT, bottom));
        to.add(new LineTo(left, bottom));
        to.add(new LineTo(left, top));
        to.add(new LineTo(right, top));
        to.add(new LineTo(right, bottom));
        to.add(new LineTo(right - FOOT, bottom));
    }

    private static void addBox(List<PathElement> to, Rectangle2D box) {
        double left = Math.floor(box.getMinX() - BOX_AIR) + 0.5;
        double right = Math.ceil(box.getMaxX() + BOX_AIR) - 0.5;
        double top = Math.floor(box.getMinY()) + 0.5;
        double bottom = Math.ceil(box.getMaxY()) + 0.5;
        to.add(new MoveTo(left + CORNER, top));
        to.add(new HLineTo(right - CORNER));
        to.add(new ArcTo(CORNER, CORNER, 0, right, top + CORNER, false, true));
        to.add(new VLineTo(bottom - CORNER));
        to.add(new ArcTo(CORNER, CORNER, 0, right - CORNER, bottom, false, true));
        to.add(new HLineTo(left + CORNER));
        to.add(new ArcTo(CORNER, CORNER, 0, left, bottom - CORNER, false, true));
        to.add(new VLineTo(top + CORNER));
        to.add(new ArcTo(CORNER, CORNER, 0, left + CORNER, top, false, true));
        to.add(new ClosePath());
    }
}
