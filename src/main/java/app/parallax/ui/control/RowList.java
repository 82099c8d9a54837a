package app.parallax.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * Rows below one another; only those in view have nodes. Arrow keys go from one to the next, Enter or a click chooses.
 *
 * @param <T> what a row shows
 */
public final class RowList<T> extends Region {
    private final Function<T, SharedRow> rows;
    private final Consumer<T> onChosen;
    private final ObservableList<T> items = FXCollections.observableArrayList();
    private final VirtualFlow<T, Cell<T, SharedRow>> flow = VirtualFlow.createVertical(items, this::cell);
    private final Ruler ruler = new Ruler(this::seek);
    private final ReadOnlyObjectWrapper<@Nullable T> looked = new ReadOnlyObjectWrapper<>();
    private int current = -1;

    /**
     * @param rows makes a row
     * @param onChosen hears what was chosen
     */
    public RowList(Function<T, SharedRow> rows, Consumer<T> onChosen) {
        this.rows = rows;
        this.onChosen = onChosen;
        getStyleClass().add("row-list");
        getChildren().addAll(flow, ruler);
        flow.setFocusTraversable(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setOnMousePressed(e -> requestFocus());
        setOnKeyPressed(this::key);
        AfterLayout.of(this, this::follow);
    }

    /** Shows other rows, from the first on; nothing is looked at. */
    public void show(List<T> shown) {
        setCurrent(-1);
        items.setAll(shown);
        flow.showAsFirst(0);
    }

    /** Shows the same rows, of which something else is said now; the list keeps its place. */
    public void update(List<T> shown) {
        IntStream.range(0, Math.min(items.size(), shown.size()))
                .filter(i -> !items.get(i).equals(shown.get(i)))
                .forEach(i -> items.set(i, shown.get(i)));
        setCurrent(current);
    }

    /** What the arrow keys went to; null where they went to nothing. */
    public ReadOnlyObjectProperty<@Nullable T> looked() {
        return looked.getReadOnlyProperty();
    }

    /** How wide the rows are in a list of this width. */
    public double rowWidth(double width) {
        return width - ruler.prefWidth(-1);
    }

    private void setCurrent(int index) {
        current = index;
        looked.set(index >= 0 && index < items.size() ? items.get(index) : null);
    }

    private Cell<T, SharedRow> cell(T item) {
        SharedRow row = rows.apply(item);
        row.setOnMouseClicked(e -> onChosen.accept(item));
        row.setCurrent(item.equals(looked.get()));
        return Cell.wrapNode(row);
    }

    private void key(KeyEvent e) {
        boolean known = true;
        switch (e.getCode()) {
            case DOWN -> go(current + 1);
            case UP -> go(current - 1);
            case HOME -> go(0);
            case END -> go(items.size() - 1);
            case PAGE_DOWN -> flow.scrollYBy(getHeight());
            case PAGE_UP -> flow.scrollYBy(-getHeight());
            case ENTER, SPACE -> chooseLooked();
            default -> known = false;
        }
        if (known) {
            e.consume();
        }
    }

    /** At the ends nothing moves. */
    private void go(int index) {
        if (index >= 0 && index < items.size()) {
            setCurrent(index);
            flow.show(index);
            flow.layout();
            IntStream.range(0, items.size())
                    .forEach(i -> flow.getCellIfVisible(i)
                            .ifPresent(cell -> cell.getNode().setCurrent(i == current)));
        }
    }

    /** Chooses what the arrow keys went to; nothing where they went to nothing. */
    public void chooseLooked() {
        Optional.ofNullable(looked.get()).ifPresent(onChosen);
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
        double width = rowWidth(getWidth());
        flow.resizeRelocate(0, 0, width, getHeight());
        ruler.resizeRelocate(width, 0, getWidth() - width, getHeight());
    }
}
