package app.parallax.ui.control;

import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Cells side by side that share the width, all as high as the highest. Their edges stand on whole pixels, so that those of rows above one another meet. */
public final class SharedRow extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final double[] ends;
    private final List<Region> cells;

    /**
     * @param shares how much of the width each cell takes; together 1
     * @param cells as many as shares
     */
    public SharedRow(double[] shares, List<? extends Region> cells) {
        if (shares.length != cells.size()) {
            throw new IllegalArgumentException(shares.length + " shares for " + cells.size() + " cells");
        }
        this.ends = shares.clone();
        Arrays.parallelPrefix(ends, Double::sum);
        this.cells = List.copyOf(cells);
        getChildren().addAll(cells);
    }

    /** Says whether the arrow keys stand here. */
    public void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    private double left(int cell, double width) {
        return cell == 0 ? 0 : Math.round(width * ends[cell - 1]);
    }

    private double width(int cell, double width) {
        return left(cell + 1, width) - left(cell, width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double highest = 0;
        for (int i = 0; i < cells.size(); i++) {
            highest = Math.max(highest, cells.get(i).prefHeight(width(i, width)));
        }
        return Math.ceil(highest);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).resizeRelocate(left(i, getWidth()), 0, width(i, getWidth()), getHeight());
        }
    }
}
