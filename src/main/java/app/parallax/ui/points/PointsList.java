package app.parallax.ui.points;

import app.parallax.dossier.standing.PointGrades;
import app.parallax.dossier.work.PointGrade.Witness;
import app.parallax.ui.control.AfterLayout;
import app.parallax.ui.control.Ruler;
import app.parallax.ui.session.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** The points below one another; only those in view have nodes. Arrow keys go from one to the next and from source to source, Enter chooses. */
final class PointsList extends Region {
    /** The cells before those of the sources. */
    private static final int LEADING = 2;

    private final PointActions actions;
    private final PointCells cells;
    private final ObservableList<PointsEntry> entries = FXCollections.observableArrayList();
    private final VirtualFlow<PointsEntry, Cell<PointsEntry, Region>> flow =
            VirtualFlow.createVertical(entries, this::cell);
    private final Ruler ruler = new Ruler(this::seek);
    private PointsColumns columns = new PointsColumns(0);
    private final ReadOnlyObjectWrapper<@Nullable String> looked = new ReadOnlyObjectWrapper<>();
    private int current = -1;
    private int column;

    PointsList(PointActions actions, Texts texts) {
        this.actions = actions;
        this.cells = new PointCells(actions, texts);
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

    /** Shows other points; what was looked at stays where it was on the screen, as far as it is among them. */
    void show(List<PointsEntry> newEntries, PointsColumns newColumns) {
        PointsPlace place = place();
        columns = newColumns;
        setCurrent(-1);
        entries.setAll(newEntries);
        OptionalInt again = place == null ? OptionalInt.empty() : place.in(newEntries);
        if (place == null || again.isEmpty()) {
            flow.showAsFirst(place == null ? 0 : Math.min(place.index(), newEntries.size() - 1));
            return;
        }
        setCurrent(place.current() ? again.getAsInt() : -1);
        flow.showAtOffset(again.getAsInt(), place.y());
        flow.layout();
        mark();
    }

    private @Nullable PointsPlace place() {
        if (getHeight() <= 0 || entries.isEmpty()) {
            return null;
        }
        int first = flow.getFirstVisibleIndex();
        int last = flow.getLastVisibleIndex();
        boolean inView = current >= first && current <= last;
        return IntStream.concat(inView ? IntStream.of(current) : IntStream.empty(), IntStream.rangeClosed(first, last))
                .filter(i -> i >= 0 && entries.get(i) instanceof PointsEntry.Row)
                .mapToObj(this::place)
                .findFirst()
                .orElse(null);
    }

    private @Nullable PointsPlace place(int index) {
        double y = flow.getCellIfVisible(index)
                .map(cell -> cell.getNode().getBoundsInParent().getMinY())
                .orElse(0.0);
        return entries.get(index) instanceof PointsEntry.Row row
                ? PointsPlace.of(row.row().point(), index, y, index == current)
                : null;
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
        PointsEntry.Row row = current();
        looked.set(row == null ? null : row.row().point().id());
    }

    PointsEntry.@Nullable Row current() {
        return current >= 0 && entries.get(current) instanceof PointsEntry.Row row ? row : null;
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
        TableRow made = cells.row(entry, columns);
        made.setOnMouseClicked(e -> clicked(entry, e));
        mark(made, current >= 0 && entries.get(current).equals(entry));
        return made;
    }

    private void clicked(PointsEntry.Row entry, MouseEvent e) {
        if (e.isShortcutDown()) {
            actions.choose(entry.row());
        } else {
            actions.read(entry.row());
        }
    }

    private void key(KeyEvent e) {
        boolean known = e.isShortcutDown() ? withShortcut(e) : moves(e) || does(e);
        if (known) {
            e.consume();
        }
    }

    private boolean withShortcut(KeyEvent e) {
        PointsEntry.Row row = current();
        return switch (e.getCode()) {
            case C -> row != null && done(() -> actions.copy(row.row()));
            default -> false;
        };
    }

    private boolean moves(KeyEvent e) {
        return switch (e.getCode()) {
            case DOWN -> done(() -> step(current + 1, 1));
            case UP -> done(() -> step(current - 1, -1));
            case LEFT -> done(() -> across(-1));
            case RIGHT -> done(() -> across(1));
            case HOME -> done(() -> step(0, 1));
            case END -> done(() -> step(entries.size() - 1, -1));
            case PAGE_DOWN -> done(() -> flow.scrollYBy(getHeight()));
            case PAGE_UP -> done(() -> flow.scrollYBy(-getHeight()));
            default -> false;
        };
    }

    private boolean does(KeyEvent e) {
        PointsEntry.Row row = current();
        if (e.isAltDown() || e.isMetaDown()) {
            return false;
        }
        return switch (e.getCode()) {
            case ENTER, SPACE -> done(this::chooseCurrent);
            case E -> done(actions::toggleSingles);
            case X -> row != null && done(() -> actions.choose(row.row()));
            case O -> row != null && done(() -> actions.merge(row.row()));
            case G -> done(this::grade);
            case T -> done(this::takeOut);
            case P ->
                done(() -> here((r, cell) ->
                        actions.witness(r.row(), r.cell(cell), e.isShiftDown() ? Witness.SECONDARY : Witness.PRIMARY)));
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6 ->
                done(() -> here((r, cell) -> actions.credibility(
                        r.row(), r.cell(cell), Integer.parseInt(e.getCode().getName()))));
            default -> false;
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    /** Opens what can be said of the point in the source that the keys are at. */
    void grade() {
        here((row, cell) -> actions.grade(row.row(), row.cell(cell), node(cell)));
    }

    /** Takes a statement of the source that the keys are at out of its point. */
    void takeOut() {
        here((row, cell) -> actions.takeOut(row.row(), row.cell(cell), node(cell)));
    }

    private void here(BiConsumer<PointsEntry.Row, Integer> action) {
        PointsEntry.Row row = current();
        if (row != null) {
            here(row).ifPresent(cell -> action.accept(row, cell));
        }
    }

    private Region node(int cell) {
        return flow.getCell(current).getNode() instanceof TableRow row ? row.cell(cell + LEADING) : this;
    }

    /** The source that the keys are at: of those that state the point the one nearest to where they were. */
    private OptionalInt here(PointsEntry.Row row) {
        return IntStream.range(0, row.row().cells().size())
                .filter(i -> PointGrades.states(row.cell(i).stance()))
                .boxed()
                .min(Comparator.comparingInt(i -> Math.abs(i - column)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private void across(int direction) {
        here((row, cell) -> {
            for (int i = cell + direction; i >= 0 && i < row.row().cells().size(); i += direction) {
                if (PointGrades.states(row.cell(i).stance())) {
                    column = i;
                    mark();
                    return;
                }
            }
        });
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
                        .ifPresent(row -> mark(row, i == current)));
    }

    private void mark(TableRow node, boolean isCurrent) {
        PointsEntry.Row row = isCurrent ? current() : null;
        node.setCurrent(isCurrent);
        node.setHere(row == null ? -1 : here(row).orElse(-1 - LEADING) + LEADING);
    }

    /** Chooses where the arrow keys stand; nothing where they stand nowhere. */
    void chooseCurrent() {
        PointsEntry.Row row = current();
        if (row != null) {
            actions.read(row.row());
        }
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
