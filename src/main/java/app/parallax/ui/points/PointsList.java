package app.parallax.ui.points;

import app.parallax.dossier.standing.PointGrades;
import app.parallax.dossier.work.PointGrade.Witness;
import app.parallax.ui.control.RowList;
import app.parallax.ui.control.SharedRow;
import app.parallax.ui.session.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The points below one another, by topics. Arrow keys go from one to the next and from source to source, Enter chooses. */
final class PointsList {
    /** The cells before those of the sources. */
    private static final int LEADING = 2;

    private final PointActions actions;
    private final PointCells cells;
    private final RowList<PointsEntry> list;
    private final ReadOnlyObjectWrapper<@Nullable String> looked = new ReadOnlyObjectWrapper<>();
    private PointsColumns columns = new PointsColumns(0);
    private int column;

    PointsList(PointActions actions, Texts texts) {
        this.actions = actions;
        this.cells = new PointCells(actions, texts);
        this.list = new RowList<>(this::node, PointsEntry.Row.class::isInstance, this::read);
        list.setId("points");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.looked().subscribe(entry -> {
            looked.set(entry instanceof PointsEntry.Row row ? row.row().point().id() : null);
            list.eachInView(this::setHere);
        });
    }

    RowList<PointsEntry> node() {
        return list;
    }

    /** Shows other points; what was looked at stays where it was on the screen, as far as it is among them. */
    void show(List<PointsEntry> newEntries, PointsColumns newColumns) {
        columns = newColumns;
        list.place()
                .filter(place -> place.item() instanceof PointsEntry.Row)
                .ifPresentOrElse(
                        place -> list.show(newEntries, place, find(place.item(), newEntries)),
                        () -> list.show(newEntries));
    }

    private static int find(PointsEntry entry, List<PointsEntry> newEntries) {
        return entry instanceof PointsEntry.Row row ? PointsPlace.of(row.row().point(), newEntries) : -1;
    }

    /** Shows the same points, of which something else is said now; the list keeps its place. */
    void update(List<PointsEntry> newEntries) {
        list.update(newEntries);
    }

    /** The id of the point that the arrow keys went to; null where they went to none. */
    ReadOnlyObjectProperty<@Nullable String> looked() {
        return looked.getReadOnlyProperty();
    }

    PointsEntry.@Nullable Row current() {
        return list.looked().get() instanceof PointsEntry.Row row ? row : null;
    }

    private Region node(PointsEntry entry) {
        return switch (entry) {
            case PointsEntry.Heading(String words, String styleClass) -> heading(words, styleClass);
            case PointsEntry.Row row -> row(row);
        };
    }

    private static Label heading(String words, String styleClass) {
        Label label = PointCells.label(words, styleClass);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private SharedRow row(PointsEntry.Row entry) {
        SharedRow made = cells.row(entry, columns);
        made.setOnMouseClicked(e -> clicked(entry, e));
        setHere(entry, made);
        return made;
    }

    private void clicked(PointsEntry.Row entry, MouseEvent e) {
        if (e.isShortcutDown()) {
            actions.choose(entry.row());
        } else {
            actions.read(entry.row());
        }
    }

    private void read(PointsEntry entry) {
        if (entry instanceof PointsEntry.Row row) {
            actions.read(row.row());
        }
    }

    private void key(KeyEvent e) {
        boolean known = e.isShortcutDown() ? withShortcut(e) : does(e);
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

    private boolean does(KeyEvent e) {
        if (e.isAltDown() || e.isMetaDown()) {
            return false;
        }
        return switch (e.getCode()) {
            case LEFT -> done(() -> across(-1));
            case RIGHT -> done(() -> across(1));
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

    /** Says how credible the point is in the source that the keys are at. */
    void credibility(int grade) {
        here((row, cell) -> actions.credibility(row.row(), row.cell(cell), grade));
    }

    /** Says how the source that the keys are at knows of the point. */
    void witness(Witness witness) {
        here((row, cell) -> actions.witness(row.row(), row.cell(cell), witness));
    }

    /** Chooses the point that the keys are at to be made one with others, or lets it go. */
    void choose() {
        PointsEntry.Row row = current();
        if (row != null) {
            actions.choose(row.row());
        }
    }

    /** Makes one point of those that were chosen and of the one that the keys are at. */
    void merge() {
        PointsEntry.Row row = current();
        if (row != null) {
            actions.merge(row.row());
        }
    }

    private void here(BiConsumer<PointsEntry.Row, Integer> action) {
        PointsEntry.Row row = current();
        if (row != null) {
            here(row).ifPresent(cell -> action.accept(row, cell));
        }
    }

    private Region node(int cell) {
        return list.lookedNode() instanceof SharedRow row ? row.cell(cell + LEADING) : list;
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
                    list.eachInView(this::setHere);
                    return;
                }
            }
        });
    }

    /** Sets off the source that the keys are at, in the row that they are at. */
    private void setHere(PointsEntry entry, SharedRow node) {
        PointsEntry.Row row = entry.equals(current()) ? current() : null;
        node.setHere(row == null ? -1 : here(row).orElse(-1 - LEADING) + LEADING);
    }

    /** Chooses where the arrow keys stand; nothing where they stand nowhere. */
    void chooseCurrent() {
        list.chooseLooked();
    }
}
