package app.parallax.ui.reader;

import app.parallax.ui.control.RibbonPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Region;

/** The columns from left to right, and between neighbours the room for their ribbons. */
final class ColumnRow extends Region {
    private static final double BETWEEN = 96;
    private static final double BETWEEN_MANY = 64;

    private final Function<String, ColumnView> made;
    private final List<ColumnView> columns = new ArrayList<>();
    private final List<RibbonPane> ribbons = new ArrayList<>();

    /**
     * @param made makes the column of a source, by the source's id
     */
    ColumnRow(Function<String, ColumnView> made) {
        this.made = made;
        getStyleClass().add("column-row");
    }

    /** Shows these sources; columns that stand already are kept with their place in the text. */
    void arrange(List<String> ids) {
        if (sources().equals(ids)) {
            return;
        }
        List<ColumnView> now =
                ids.stream().map(id -> of(id).orElseGet(() -> made.apply(id))).toList();
        columns.clear();
        columns.addAll(now);
        ribbons.clear();
        ids.stream().skip(1).forEach(id -> ribbons.add(new RibbonPane()));
        getChildren().setAll(columns);
        getChildren().addAll(ribbons);
    }

    /** From left to right; what is given changes with the row. */
    List<ColumnView> columns() {
        return columns;
    }

    /** Each lies right of the column of the same index. */
    List<RibbonPane> ribbons() {
        return ribbons;
    }

    List<String> sources() {
        return columns.stream().map(ColumnView::source).toList();
    }

    Optional<ColumnView> of(String source) {
        return columns.stream().filter(column -> column.source().equals(source)).findFirst();
    }

    @Override
    protected void layoutChildren() {
        if (columns.isEmpty()) {
            return;
        }
        double between = columns.size() > 2 ? BETWEEN_MANY : BETWEEN;
        double width = Math.floor((getWidth() - between * ribbons.size()) / columns.size());
        double head = columns.stream()
                .mapToDouble(c -> c.headerHeightFor(width))
                .max()
                .orElse(0);
        for (int i = 0; i < columns.size(); i++) {
            double x = i * (width + between);
            columns.get(i).setHeaderHeight(head);
            columns.get(i).resizeRelocate(x, 0, i == columns.size() - 1 ? getWidth() - x : width, getHeight());
            if (i < ribbons.size()) {
                ribbons.get(i).resizeRelocate(x + width, 0, between, getHeight());
            }
        }
    }
}
