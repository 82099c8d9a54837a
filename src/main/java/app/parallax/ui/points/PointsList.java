package app.parallax.ui.points;

import app.parallax.present.PointRow;
import app.parallax.ui.control.AfterLayout;
import app.parallax.ui.control.Ruler;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** The points below one another; only those in view have nodes. Arrow keys go from one to the next, Enter chooses. */
final class PointsList extends Region {
    private final Consumer<PointRow> onChosen;
    private final Consumer<PointRow> onCopied;
    private final ObservableList<PointsEntry> entries = FXCollections.observableArrayList();
    private final VirtualFlow<PointsEntry, Cell<PointsEntry, Region>> flow =
            VirtualFlow.createVertical(entries, this::cell);
    private final Ruler ruler = new Ruler(this::seek);
    private PointsColumns columns = new PointsColumns(0);
    private final ReadOnlyObjectWrapper<@Nullable String> looked = new ReadOnlyObjectWrapper<>();
    private int current = -1;

    PointsList(Consumer<PointRow> onChosen, Consumer<PointRow> onCopied) {
        this.onChosen = onChosen;
        this.onCopied = onCopied;
        getStyleClass().add("points-list");
        setId("points");
        getChildren().addAll(flow, ruler);
        flow.setFocusTraversable(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setOnMousePressed(e -> requestFocus());
        setOnKeyPressed(this::key);
        AfterLayout.of(this, this::follow);
    }

    void show(List<PointsEntry> newEntries, PointsColumns newColumns) {
        columns = newColumns;
        setCurrent(-1);
        entries.setAll(newEntries);
        flow.showAsFirst(0);
    }

    /** Shows the same points, of which something else is said now; the list keeps its place. */
    void update(List<PointsEntry> newEntries) {
        IntStream.range(0, Math.min(entries.size(), newEntries.size()))
                .filter(i -> !entries.get(i).equals(newEntries.get(i)))
                .forEach(i -> entries.set(i, newEntries.get(i)));
    }

    /** The id of the point that the arrow keys went to; null where they went to none. */
    ReadOnlyObjectProperty<@Nullable String> looked() {
        return looked.getReadOnlyProperty();
    }

    private void setCurrent(int index) {
        current = index;
        looked.set(
                index >= 0 && entries.get(index) instanceof PointsEntry.Row(PointRow row, String judged)
                        ? row.point().id()
                        : null);
    }

    /** What is left for the table beside the ruler. */
    double tableWidth(double width) {
        return width - ruler.prefWidth(-1);
    }

    private Cell<PointsEntry, Region> cell(PointsEntry entry) {
        return Cell.wrapNode(
                switch (entry) {
                    case PointsEntry.Heading(String words, String styleClass) -> heading(words, styleClass);
                    case PointsEntry.Row row -> row(row);
                });
    }

    private static Label heading(String words, String styleClass) {
        Label label = PointCells.label(words, styleClass);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private TableRow row(PointsEntry.Row entry) {
        TableRow made = PointCells.row(entry, columns);
        made.setOnMouseClicked(e -> onChosen.accept(entry.row()));
        made.setCurrent(current >= 0 && entries.get(current).equals(entry));
        return made;
    }

    private void key(KeyEvent e) {
        boolean known = true;
        switch (e.getCode()) {
            case DOWN -> step(current + 1, 1);
            case UP -> step(current - 1, -1);
            case HOME -> step(0, 1);
            case END -> step(entries.size() - 1, -1);
            case PAGE_DOWN -> flow.scrollYBy(getHeight());
            case PAGE_UP -> flow.scrollYBy(-getHeight());
            case ENTER, SPACE -> chooseCurrent();
            case C -> known = e.isShortcutDown() && copyCurrent();
            default -> known = false;
        }
        if (known) {
            e.consume();
        }
    }

    /** Makes the first point from here on the current one; headings are passed over, and at the ends nothing moves. */
    private void step(int from, int direction) {
        for (int i = from; i >= 0 && i < entries.size(); i += direction) {
            if (entries.get(i) instanceof PointsEntry.Row) {
                setCurrent(i);
                reveal(i);
                mark();
                return;
            }
        }
    }

    private void reveal(int index) {
        // Its heading, where it has one, comes into view with it.
        boolean headed = index > 0 && entries.get(index - 1) instanceof PointsEntry.Heading;
        if (index <= flow.getFirstVisibleIndex()) {
            flow.showAsFirst(headed ? index - 1 : index);
        } else if (index >= flow.getLastVisibleIndex()) {
            flow.showAsLast(index);
        }
        flow.layout();
    }

    private void mark() {
        IntStream.range(0, entries.size())
                .forEach(i -> flow.getCellIfVisible(i)
                        .map(Cell::getNode)
                        .filter(TableRow.class::isInstance)
                        .map(TableRow.class::cast)
                        .ifPresent(row -> row.setCurrent(i == current)));
    }

    /** Chooses where the arrow keys stand; nothing where they stand nowhere. */
    void chooseCurrent() {
        if (current >= 0 && entries.get(current) instanceof PointsEntry.Row(PointRow row, String judged)) {
            onChosen.accept(row);
        }
    }

    private boolean copyCurrent() {
        if (current >= 0 && entries.get(current) instanceof PointsEntry.Row(PointRow row, String judged)) {
            onCopied.accept(row);
            return true;
        }
        return false;
    }

    private void seek(double share) {
        flow.scrollYToPixel(share * flow.getTotalHeightEstimate() - getHeight() / 2);
    }

    private void follow() {
        double total = Math.max(1, flow.getTotalHeightEstimate());
        double top = Math.max(0, flow.getEstimatedScrollY());
        ruler.setVisible(total > getHeight() + 1);
        ruler.setWindow(top / total, Math.min(1, (top + getHeight()) / total));
    }

    @Override
    protected void layoutChildren() {
        double width = tableWidth(getWidth());
        flow.resizeRelocate(0, 0, width, getHeight());
        ruler.resizeRelocate(width, 0, getWidth() - width, getHeight());
    }
}
