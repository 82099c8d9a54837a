package app.parallax.ui.reader;

import app.parallax.ui.control.Letters;
import app.parallax.ui.control.RibbonPane;
import app.parallax.ui.control.RowDrag;
import app.parallax.ui.session.Arranging;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The columns from left to right, and between neighbours the room for their ribbons, at whose edges columns can be made wider. */
final class ColumnRow extends Region {
    private static final double BETWEEN = 96;
    private static final double BETWEEN_MANY = 64;
    private static final int FEWEST = 2;
    private static final double NARROWEST = 180;

    private final Function<String, ColumnView> made;
    private final Arranging arranging;
    private final List<ColumnView> columns = new ArrayList<>();
    private final List<RibbonPane> ribbons = new ArrayList<>();
    private final List<ColumnEdge> edges = new ArrayList<>();
    private final Region drop = RowDrag.mark();
    private List<Double> held = List.of();
    private List<Letters> letters = List.of(new Letters(""));
    /** Wears what the words of a paragraph wear, so that their size is known before there are any. */
    private final Text letter = new Text(" ");

    /**
     * @param made makes the column of a source, by the source's id
     */
    ColumnRow(Function<String, ColumnView> made, Arranging arranging) {
        this.made = made;
        this.arranging = arranging;
        getStyleClass().add("column-row");
        letter.getStyleClass().add("marked-text-piece");
        Region paragraph = new Region() {
            {
                getStyleClass().add("paragraph");
                getChildren().add(letter);
            }
        };
        paragraph.setManaged(false);
        paragraph.setMouseTransparent(true);
        getChildren().addAll(paragraph, drop);
        arranging.shares().subscribe(s -> requestLayout());
    }

    /** Shows these sources; columns that stand already are kept with their place in the text. */
    void arrange(List<String> ids) {
        if (sources().equals(ids)) {
            return;
        }
        List<ColumnView> now =
                ids.stream().map(id -> of(id).orElseGet(() -> column(id))).toList();
        getChildren().removeAll(columns);
        getChildren().removeAll(ribbons);
        getChildren().removeAll(edges);
        columns.clear();
        columns.addAll(now);
        ribbons.clear();
        edges.clear();
        for (int i = 1; i < ids.size(); i++) {
            int left = i - 1;
            ribbons.add(new RibbonPane());
            // One at either edge of the ribbons.
            edges.add(new ColumnEdge(this::hold, by -> drag(left, by), arranging::even));
            edges.add(new ColumnEdge(this::hold, by -> drag(left, by), arranging::even));
        }
        // In the order in which Tab goes through them: what leads from column to column stands between them.
        for (int i = 0; i < columns.size(); i++) {
            getChildren().add(columns.get(i));
            if (i < ribbons.size()) {
                getChildren().addAll(ribbons.get(i), edges.get(2 * i), edges.get(2 * i + 1));
            }
        }
    }

    private ColumnView column(String id) {
        ColumnView column = made.apply(id);
        new RowDrag(column.header(), column, this::columns, drop, onto -> {
            if (onto instanceof ColumnView other) {
                arranging.move(id, other.source());
            }
        });
        return column;
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

    /**
     * Takes the letters of other sources as the measure of a column.
     *
     * @param all those of every source, so that the room is the same whichever of them stand in the columns
     */
    void measureBy(List<Letters> all) {
        letters = all;
        requestLayout();
    }

    /** How many columns of a readable measure stand side by side in this width; two always do, or nothing would stand against anything. */
    int room() {
        double column = letters.stream()
                .mapToDouble(each -> ParagraphView.narrowest(letter.getFont(), each))
                .max()
                .orElseThrow();
        int room = FEWEST;
        while (room * BETWEEN_MANY + (room + 1) * column <= getWidth()) {
            room++;
        }
        return room;
    }

    /** Makes a column wider at the cost of its right neighbour; the last one at the cost of its left. */
    void widen(ColumnView column, double by) {
        int index = columns.indexOf(column);
        if (columns.size() > 1 && index >= 0) {
            hold();
            drag(index < columns.size() - 1 ? index : index - 1, index < columns.size() - 1 ? by : -by);
        }
    }

    /** Widths at the moment at which somebody begins to change them. */
    private void hold() {
        held = columns.stream().map(Region::getWidth).toList();
    }

    private void drag(int left, double by) {
        double before = held.get(left);
        double both = before + held.get(left + 1);
        if (both < 2 * NARROWEST) {
            return;
        }
        double now = Math.clamp(before + by, NARROWEST, both - NARROWEST);
        double mean = held.stream().mapToDouble(w -> w).average().orElse(1);
        Map<String, Double> shares = new HashMap<>();
        for (int i = 0; i < held.size(); i++) {
            shares.put(columns.get(i).source(), held.get(i) / mean);
        }
        shares.put(columns.get(left).source(), now / mean);
        shares.put(columns.get(left + 1).source(), (both - now) / mean);
        arranging.resize(shares);
    }

    private double share(ColumnView column) {
        return arranging.shares().get().getOrDefault(column.source(), 1.0);
    }

    @Override
    protected void layoutChildren() {
        if (columns.isEmpty()) {
            return;
        }
        double between = columns.size() > 2 ? BETWEEN_MANY : BETWEEN;
        double room = getWidth() - between * ribbons.size();
        double shares = columns.stream().mapToDouble(this::share).sum();
        double head = 0;
        for (ColumnView column : columns) {
            head = Math.max(head, column.headerHeightFor(Math.floor(room * share(column) / shares)));
        }
        double x = 0;
        for (int i = 0; i < columns.size(); i++) {
            ColumnView column = columns.get(i);
            double width = Math.floor(room * share(column) / shares);
            column.setHeaderHeight(head);
            column.resizeRelocate(x, 0, i == columns.size() - 1 ? getWidth() - x : width, getHeight());
            x += width;
            if (i < ribbons.size()) {
                ribbons.get(i).resizeRelocate(x, 0, between, getHeight());
                edges.get(2 * i).resizeRelocate(x, 0, ColumnEdge.WIDTH, getHeight());
                edges.get(2 * i + 1).resizeRelocate(x + between - ColumnEdge.WIDTH, 0, ColumnEdge.WIDTH, getHeight());
                x += between;
            }
        }
    }
}
