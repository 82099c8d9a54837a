package app.parallax.ui.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;

/** A narrow overview of a long text: ticks where something stands, and a window over what is in view. Positions are shares of the text, 0 to 1. */
public final class Ruler extends Region {
    private static final double TICK = 4;
    private static final double LEFT = 5;
    private static final double FOUND = 6;
    private static final double LEAST_WINDOW = 14;

    private static final int HEATS = 4;
    private static final double HEAT_LEFT = 1;
    private static final double HEAT_WIDTH = 3;

    private final Region window = new Region();
    private final List<Path> heatPaths = new ArrayList<>();
    private final Tooltip tip = new Tooltip();
    private DoubleFunction<String> said = share -> "";
    private List<Heat> heats = List.of();
    private double grabbed;
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

    /**
     * A stretch of the faint band.
     *
     * @param strength above 0, at most 1
     */
    public record Heat(double from, double to, double strength) {}

    /**
     * @param seek asked to show the text from a place on
     */
    public Ruler(DoubleConsumer seek) {
        getStyleClass().add("ruler");
        window.getStyleClass().add("ruler-window");
        getChildren().add(window);
        setOnMousePressed(e -> grab(share(e.getY()), seek));
        setOnMouseDragged(e -> seek.accept(Math.max(0, share(e.getY()) - grabbed)));
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        setOnMouseMoved(e -> tell(share(e.getY())));
    }

    /** Whoever takes hold of the window drags it along by that point; a press beside it brings its middle there. */
    private void grab(double share, DoubleConsumer seek) {
        boolean inside = share >= from && share <= to;
        grabbed = inside ? share - from : (to - from) / 2;
        if (!inside) {
            seek.accept(Math.max(0, share - grabbed));
        }
    }

    /** Asks for a few words on the place that is pointed at; empty for none. */
    public void onAsked(DoubleFunction<String> words) {
        said = words;
    }

    private void tell(double share) {
        String words = said.apply(share);
        tip.setText(words);
        if (words.isEmpty()) {
            Tooltip.uninstall(this, tip);
        } else {
            Tooltip.install(this, tip);
        }
    }

    /** A faint band beside the ticks; what overlaps is drawn as strong as the strongest. */
    public void setHeats(List<Heat> newHeats) {
        if (!newHeats.equals(heats)) {
            heats = List.copyOf(newHeats);
            show();
        }
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
        heatPaths.clear();
        for (int heat = 1; heat <= HEATS && !heats.isEmpty(); heat++) {
            Path path = path("heat-" + heat);
            path.getStyleClass().set(0, "ruler-heat");
            heatPaths.add(path);
        }
        getChildren().setAll(heatPaths);
        getChildren().addAll(paths.values());
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
        drawHeats();
    }

    private void drawHeats() {
        int height = (int) Math.ceil(getHeight());
        int[] strongest = new int[Math.max(0, height)];
        for (Heat heat : heats) {
            int strength = (int) Math.ceil(Math.clamp(heat.strength(), 0, 1) * HEATS);
            int end = Math.min(height, (int) Math.ceil(heat.to() * height));
            for (int y = Math.max(0, (int) (heat.from() * height)); y < end; y++) {
                strongest[y] = Math.max(strongest[y], strength);
            }
        }
        for (int i = 0; i < heatPaths.size(); i++) {
            heatPaths.get(i).getElements().setAll(stretches(strongest, i + 1));
        }
    }

    private static List<PathElement> stretches(int[] strongest, int strength) {
        List<PathElement> elements = new ArrayList<>();
        double middle = HEAT_LEFT + HEAT_WIDTH / 2;
        for (int y = 0; y < strongest.length; y++) {
            int from = y;
            while (y < strongest.length && strongest[y] == strength) {
                y++;
            }
            if (y > from) {
                elements.add(new MoveTo(middle, from));
                elements.add(new LineTo(middle, y));
            }
        }
        return elements;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> from;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            case ORIENTATION -> Orientation.VERTICAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
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
