package app.parallax.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** A narrow overview of a long text: ticks where something stands, and a window over what is in view. Positions are shares of the text, 0 to 1. */
public final class Ruler extends Region {
    private static final double TICK = 4;
    private static final double LEFT = 3;
    private static final double FOUND = 6;
    private static final double LEAST_WINDOW = 14;

    private final Region window = new Region();
    private final Map<String, Path> paths = new LinkedHashMap<>();
    private final Map<String, Path> foundPaths = new LinkedHashMap<>();
    private List<Tick> ticks = List.of();
    private List<Tick> found = List.of();
    private double from;
    private double to = 1;
    private double drawnWidth = -1;
    private double drawnHeight = -1;

    /** A place on the ruler. */
    public record Tick(double at, String styleClass) {}

    public Ruler(DoubleConsumer seek) {
        getStyleClass().add("ruler");
        window.getStyleClass().add("ruler-window");
        getChildren().add(window);
        setOnMousePressed(e -> seek.accept(share(e.getY())));
        setOnMouseDragged(e -> seek.accept(share(e.getY())));
    }

    private double share(double y) {
        return Math.clamp(y / Math.max(1, getHeight()), 0, 1);
    }

    /** Ticks of one style class that come to lie on the same place are drawn as one; classes that come later in the list lie on top. */
    public void setTicks(List<Tick> newTicks) {
        ticks = List.copyOf(newTicks);
        show();
    }

    /** Marks what a search has found: thin lines at the edge, so that the ticks can be seen beside them. */
    public void setFound(List<Tick> newFound) {
        if (!newFound.equals(found)) {
            found = List.copyOf(newFound);
            show();
        }
    }

    private void show() {
        paths.clear();
        ticks.forEach(tick -> paths.computeIfAbsent(tick.styleClass(), Ruler::path));
        getChildren().setAll(paths.values());
        foundPaths.clear();
        found.forEach(tick -> foundPaths.computeIfAbsent(tick.styleClass(), Ruler::path));
        getChildren().addAll(foundPaths.values());
        getChildren().add(window);
        drawnWidth = -1;
        requestLayout();
    }

    public void setWindow(double newFrom, double newTo) {
        if (newFrom != from || newTo != to) {
            from = newFrom;
            to = newTo;
            requestLayout();
        }
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.setManaged(false);
        path.getStyleClass().addAll("ruler-tick", styleClass);
        return path;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 13;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != drawnWidth || getHeight() != drawnHeight) {
            draw();
        }
        double length = Math.max(LEAST_WINDOW, (to - from) * getHeight());
        double top = Math.min(from * getHeight(), getHeight() - length);
        window.resizeRelocate(1, Math.round(top), getWidth() - 1, Math.round(length));
    }

    /** A scroll moves the window only; thousands of ticks are drawn once. */
    private void draw() {
        drawnWidth = getWidth();
        drawnHeight = getHeight();
        draw(paths, ticks, LEFT, getWidth() - 1);
        draw(foundPaths, found, 0, FOUND);
    }

    private void draw(Map<String, Path> on, List<Tick> drawn, double left, double right) {
        on.forEach((styleClass, path) -> path.getElements()
                .setAll(places(drawn, styleClass)
                        .mapToObj(top -> line(top, left, right))
                        .flatMap(List::stream)
                        .toList()));
    }

    private IntStream places(List<Tick> drawn, String styleClass) {
        double height = Math.max(0, getHeight() - TICK);
        return drawn.stream()
                .filter(tick -> tick.styleClass().equals(styleClass))
                .mapToInt(tick -> (int) Math.round(tick.at() * height))
                .distinct();
    }

    private static List<PathElement> line(int top, double left, double right) {
        double middle = top + TICK / 2;
        return List.of(new MoveTo(left, middle), new LineTo(Math.max(left, right), middle));
    }
}
