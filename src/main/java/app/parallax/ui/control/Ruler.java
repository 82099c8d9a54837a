package app.parallax.ui.control;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.layout.Region;

/** A narrow overview of a long text: ticks where something stands, and a window over what is in view. Positions are shares of the text, 0 to 1. */
public final class Ruler extends Region {
    private static final double TICK = 4;
    private static final double LEAST_WINDOW = 14;

    private final Region window = new Region();
    private List<Tick> ticks = List.of();
    private double from;
    private double to = 1;

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

    public void setTicks(List<Tick> newTicks) {
        ticks = List.copyOf(newTicks);
        getChildren().setAll(ticks.stream().map(Ruler::node).toList());
        getChildren().add(window);
        requestLayout();
    }

    public void setWindow(double newFrom, double newTo) {
        if (newFrom != from || newTo != to) {
            from = newFrom;
            to = newTo;
            requestLayout();
        }
    }

    private static Region node(Tick tick) {
        Region node = new Region();
        node.getStyleClass().addAll("ruler-tick", tick.styleClass());
        return node;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 13;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - TICK;
        for (int i = 0; i < ticks.size(); i++) {
            getChildren().get(i).resizeRelocate(3, Math.round(ticks.get(i).at() * height), getWidth() - 4, TICK);
        }
        double length = Math.max(LEAST_WINDOW, (to - from) * getHeight());
        double top = Math.min(from * getHeight(), getHeight() - length);
        window.resizeRelocate(1, Math.round(top), getWidth() - 1, Math.round(length));
    }
}
