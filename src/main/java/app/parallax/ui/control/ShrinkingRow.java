package app.parallax.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Nodes in a row. Where there is not room for all, the longest give way first, and none that is shorter than they become. */
public final class ShrinkingRow extends Region {
    private static final double GAP = 6;

    public ShrinkingRow() {
        getStyleClass().add("shrinking-row");
    }

    public void show(List<? extends Region> nodes) {
        getChildren().setAll(nodes);
    }

    /** The room that is needed when no node is wider than {@code widest}. */
    public double widthAt(double widest) {
        double gaps = GAP * Math.max(0, getChildren().size() - 1);
        return gaps + widths().stream().mapToDouble(w -> Math.min(w, widest)).sum();
    }

    @Override
    protected double computePrefWidth(double height) {
        return widthAt(Double.MAX_VALUE);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(n -> n.prefHeight(-1)).max().orElse(0);
    }

    private List<Double> widths() {
        return getChildren().stream().map(n -> Math.ceil(n.prefWidth(-1))).toList();
    }

    /** The greatest width that lets all fit when nothing is wider. */
    private static double cap(List<Double> widths, double room) {
        List<Double> sorted = widths.stream().sorted().toList();
        double left = room;
        for (int i = 0; i < sorted.size(); i++) {
            double share = left / (sorted.size() - i);
            if (sorted.get(i) > share) {
                return Math.max(0, Math.floor(share));
            }
            left -= sorted.get(i);
        }
        return Double.MAX_VALUE;
    }

    @Override
    protected void layoutChildren() {
        List<Double> widths = widths();
        double cap = cap(widths, getWidth() - GAP * (widths.size() - 1));
        double x = 0;
        for (int i = 0; i < widths.size(); i++) {
            Node node = getChildren().get(i);
            double width = Math.min(cap, widths.get(i));
            double height = node.prefHeight(-1);
            node.resizeRelocate(x, Math.round((getHeight() - height) / 2), width, height);
            x += width + GAP;
        }
    }
}
