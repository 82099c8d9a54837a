package app.parallax.ui.control;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Cells side by side, all as high as the highest. */
public final class SharedRow extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final RowColumns columns;
    private final List<Region> cells;

    /**
     * A row of a table.
     *
     * @param cells as many as columns
     * @param styleClass its own beside the one that rows of all tables have
     */
    public SharedRow(RowColumns columns, List<? extends Region> cells, String styleClass) {
        this(columns, cells, "table-row", styleClass);
    }

    /** The head of a table. */
    public static SharedRow head(RowColumns columns, List<? extends Region> cells, String styleClass) {
        return new SharedRow(columns, cells, "table-head", styleClass);
    }

    private SharedRow(RowColumns columns, List<? extends Region> cells, String... styleClasses) {
        if (columns.count() != cells.size()) {
            throw new IllegalArgumentException(columns.count() + " columns for " + cells.size() + " cells");
        }
        this.columns = columns;
        this.cells = List.copyOf(cells);
        getStyleClass().addAll(styleClasses);
        cells.forEach(cell -> cell.getStyleClass().add("table-cell"));
        getChildren().addAll(cells);
    }

    /** Says whether the arrow keys stand here. */
    public void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    /** Sets one cell off; none for a number below 0. */
    public void setHere(int cell) {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).pseudoClassStateChanged(HERE, i == cell);
        }
    }

    public Region cell(int index) {
        return cells.get(index);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case INDEX -> SpokenRows.indexOf(this);
            case SELECTED -> SpokenRows.isCurrent(this);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
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
            highest = Math.max(highest, cells.get(i).prefHeight(columns.width(i, width)));
        }
        return Math.ceil(highest);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).resizeRelocate(columns.left(i, getWidth()), 0, columns.width(i, getWidth()), getHeight());
        }
    }
}
