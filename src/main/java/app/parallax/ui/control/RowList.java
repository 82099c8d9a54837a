package app.parallax.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * Rows below one another; only those in view have nodes. Arrow keys go from one to the next, past headings; Enter chooses.
 *
 * @param <T> what a row or a heading shows
 */
public final class RowList<T> extends Region implements SpokenRows {
    private final Function<T, Region> rows;
    private final Predicate<T> isRow;
    private final Consumer<T> onChosen;
    private final ObservableList<T> items = FXCollections.observableArrayList();
    private final VirtualFlow<T, Cell<T, Region>> flow = VirtualFlow.createVertical(items, this::cell);
    private final RuledFlow ruled = new RuledFlow(flow, accessibleTextProperty());
    private final ReadOnlyObjectWrapper<@Nullable T> looked = new ReadOnlyObjectWrapper<>();
    private int current = -1;

    /**
     * Where the eye is in the list.
     *
     * @param item what the arrow keys went to, where that is in view; else the first row in view
     * @param y of its upper edge, in pixels of the list
     * @param current whether the arrow keys stand there
     */
    public record Place<T>(T item, int index, double y, boolean current) {}

    /**
     * @param rows makes a row or heading; a row says by itself what a click does
     * @param isRow false for headings, which the keys pass over
     * @param onChosen hears what was chosen by key
     */
    public RowList(Function<T, Region> rows, Predicate<T> isRow, Consumer<T> onChosen) {
        this.rows = rows;
        this.isRow = isRow;
        this.onChosen = onChosen;
        getStyleClass().add("row-list");
        getChildren().add(ruled);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setOnMousePressed(e -> requestFocus());
        setOnKeyPressed(this::key);
    }

    /** Rows without headings, of which a click chooses one too. */
    public static <T> RowList<T> plain(Function<T, ? extends Region> rows, Consumer<T> onChosen) {
        return new RowList<>(
                item -> {
                    Region row = rows.apply(item);
                    row.setOnMouseClicked(e -> onChosen.accept(item));
                    return row;
                },
                item -> true,
                onChosen);
    }

    /** Shows other rows, from the first on; nothing is looked at. */
    public void show(List<T> shown) {
        setCurrent(-1);
        items.setAll(shown);
        flow.showAsFirst(0);
    }

    /**
     * Shows other rows, so that the eye finds again what it was at.
     *
     * @param place where it was
     * @param index where in the other list that stands; below 0 where it is not in it
     */
    public void show(List<T> shown, Place<T> place, int index) {
        setCurrent(-1);
        items.setAll(shown);
        if (index < 0) {
            flow.showAsFirst(Math.max(0, Math.min(place.index(), shown.size() - 1)));
            return;
        }
        setCurrent(place.current() ? index : -1);
        flow.showAtOffset(index, place.y());
        flow.layout();
        mark();
    }

    /** Shows the same rows, of which something else is said now; the list keeps its place. */
    public void update(List<T> shown) {
        IntStream.range(0, Math.min(items.size(), shown.size()))
                .filter(i -> !items.get(i).equals(shown.get(i)))
                .forEach(i -> items.set(i, shown.get(i)));
        setCurrent(current);
    }

    /** Empty where nothing is in view. */
    public Optional<Place<T>> place() {
        if (getHeight() <= 0 || items.isEmpty()) {
            return Optional.empty();
        }
        int first = flow.getFirstVisibleIndex();
        int last = flow.getLastVisibleIndex();
        boolean inView = current >= first && current <= last;
        return IntStream.concat(inView ? IntStream.of(current) : IntStream.empty(), IntStream.rangeClosed(first, last))
                .filter(i -> i >= 0 && isRow.test(items.get(i)))
                .mapToObj(this::place)
                .findFirst();
    }

    private Place<T> place(int index) {
        double y = flow.getCellIfVisible(index)
                .map(cell -> cell.getNode().getBoundsInParent().getMinY())
                .orElse(0.0);
        return new Place<>(items.get(index), index, y, index == current);
    }

    /** What the arrow keys went to; null where they went to nothing. */
    public ReadOnlyObjectProperty<@Nullable T> looked() {
        return looked.getReadOnlyProperty();
    }

    /** What the arrow keys stand at, as it is on the screen; the list itself where that has no node. */
    public Region lookedNode() {
        return current < 0 ? this : flow.getCell(current).getNode();
    }

    /** How wide the rows are in a list of this width. */
    public double rowWidth(double width) {
        return ruled.rowWidth(width);
    }

    private void setCurrent(int index) {
        current = index;
        looked.set(index >= 0 && index < items.size() ? items.get(index) : null);
    }

    private Cell<T, Region> cell(T item) {
        Region row = rows.apply(item);
        if (row instanceof SharedRow shared) {
            shared.setCurrent(item.equals(looked.get()));
        }
        return Cell.wrapNode(row);
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown()) {
            return;
        }
        boolean known = true;
        switch (e.getCode()) {
            case DOWN -> step(current + 1, 1);
            case UP -> step(current - 1, -1);
            case HOME -> step(0, 1);
            case END -> step(items.size() - 1, -1);
            case PAGE_DOWN -> flow.scrollYBy(getHeight());
            case PAGE_UP -> flow.scrollYBy(-getHeight());
            case ENTER, SPACE -> chooseLooked();
            default -> known = false;
        }
        if (known) {
            e.consume();
        }
    }

    /** Goes to the first row from here on; at the ends nothing moves. */
    private void step(int from, int direction) {
        for (int i = from; i >= 0 && i < items.size(); i += direction) {
            if (isRow.test(items.get(i))) {
                setCurrent(i);
                reveal(i);
                mark();
                return;
            }
        }
    }

    /** A heading comes into view with the row below it. */
    private void reveal(int index) {
        boolean headed = index > 0 && !isRow.test(items.get(index - 1));
        if (index <= flow.getFirstVisibleIndex()) {
            flow.showAsFirst(headed ? index - 1 : index);
        } else if (index >= flow.getLastVisibleIndex()) {
            flow.showAsLast(index);
        }
        flow.layout();
    }

    /** Goes to a row as the arrow keys would; nothing where the list does not have it. */
    public void look(T item) {
        int index = items.indexOf(item);
        if (index >= 0) {
            step(index, 1);
        }
    }

    private void mark() {
        eachInView((item, row) -> row.setCurrent(item.equals(looked.get())));
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    @Override
    public int spokenCount() {
        return (int) items.stream().filter(isRow).count();
    }

    @Override
    public int spokenCurrent() {
        return spokenIndex(current);
    }

    @Override
    public int spokenIndex(Node row) {
        return spokenIndex(IntStream.rangeClosed(Math.max(0, flow.getFirstVisibleIndex()), flow.getLastVisibleIndex())
                .filter(i -> flow.getCellIfVisible(i)
                        .filter(cell -> cell.getNode().equals(row))
                        .isPresent())
                .findFirst()
                .orElse(-1));
    }

    private int spokenIndex(int item) {
        return item < 0 ? -1 : (int) items.stream().limit(item).filter(isRow).count();
    }

    @Override
    public @Nullable Node spokenRow(int index) {
        return IntStream.range(0, items.size())
                .filter(i -> isRow.test(items.get(i)))
                .skip(Math.max(0, index))
                .boxed()
                .findFirst()
                .flatMap(flow::getCellIfVisible)
                .map(Cell::getNode)
                .orElse(null);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return SpokenRows.isAsked(attribute)
                ? answer(attribute, parameters)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Goes over the rows that are in view. */
    public void eachInView(BiConsumer<T, SharedRow> visitor) {
        IntStream.rangeClosed(Math.max(0, flow.getFirstVisibleIndex()), flow.getLastVisibleIndex())
                .forEach(i -> flow.getCellIfVisible(i).ifPresent(cell -> {
                    if (cell.getNode() instanceof SharedRow row) {
                        visitor.accept(items.get(i), row);
                    }
                }));
    }

    /** Chooses what the arrow keys went to; nothing where they went to nothing. */
    public void chooseLooked() {
        Optional.ofNullable(looked.get()).ifPresent(onChosen);
    }

    @Override
    protected void layoutChildren() {
        ruled.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
