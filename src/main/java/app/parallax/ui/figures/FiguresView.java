package app.parallax.ui.figures;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.present.figure.FigureCell;
import app.parallax.present.figure.FigureRow;
import app.parallax.present.figure.FigureWording;
import app.parallax.ui.control.RowList;
import app.parallax.ui.control.SharedRow;
import app.parallax.ui.control.TablePane;
import app.parallax.ui.early.EarlyNote;
import app.parallax.ui.judging.JudgingStrip;
import app.parallax.ui.judging.JudgingViewModel;
import app.parallax.ui.session.Pending;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All figures of all sources: what is counted down, sources across, each quantity once with all its wordings. */
public final class FiguresView extends StackPane {
    private final Session session;
    private final Phrases phrases;
    private final Texts texts;
    private final Runnable onChosen;
    private final FiguresViewModel model;
    private final FigureCells cells;
    private final RowList<FiguresEntry> list;
    private final TablePane table;
    private final JudgingViewModel judging;
    private final JudgingStrip strip;
    private @Nullable SourceHeaders headers;
    private int column;

    /**
     * @param onChosen hears that a figure was chosen, which is then the session's selection
     */
    public FiguresView(Session session, Phrases phrases, Texts texts, Runnable onChosen) {
        this.session = session;
        this.phrases = phrases;
        this.texts = texts;
        this.onChosen = onChosen;
        this.model = new FiguresViewModel(session, phrases);
        this.cells = new FigureCells(texts, this::choose);
        this.list = new RowList<>(this::node, FiguresEntry.Row.class::isInstance, this::chooseHere);
        ObjectProperty<@Nullable String> looked = new SimpleObjectProperty<>();
        list.looked().subscribe(entry -> {
            looked.set(finding(entry));
            list.eachInView(this::setHere);
        });
        this.judging = new JudgingViewModel(session, looked);
        this.strip = new JudgingStrip(judging, Orientation.HORIZONTAL, texts);
        list.setId("figures");
        list.setAccessibleText(texts.text("view.figures"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        this.table = new TablePane(
                new VBox(new EarlyNote(session, texts, "figures.preliminary."), new FiguresBar(model, texts)),
                list,
                strip);
        getStyleClass().add("figures");
        getChildren().add(table);
        model.shown().subscribe(this::show);
        model.preparing().subscribe(p -> say());
        session.known().subscribe(c -> refresh());
        session.pending().subscribe(p -> say());
        sceneProperty().subscribe(scene -> refresh());
    }

    /** A table that nobody looks at is not made. */
    private void refresh() {
        if (getScene() != null) {
            model.refresh();
        }
    }

    private Region node(FiguresEntry entry) {
        SourceHeaders now = headers;
        if (now == null) {
            return new Region();
        }
        Region made = cells.node(entry, now);
        if (made instanceof SharedRow row) {
            setHere(entry, row);
        }
        return made;
    }

    private void show(List<FiguresEntry> entries) {
        Comparison comparison = session.known().get();
        headers = comparison == null ? null : new SourceHeaders(comparison, phrases);
        if (headers != null) {
            table.setHead(cells.head(model.columns(), headers));
        }
        list.place()
                .ifPresentOrElse(
                        place -> list.show(entries, place, find(place.item(), entries)), () -> list.show(entries));
        say();
    }

    private void say() {
        // That there are none is said once it is known.
        if (!model.shown().get().isEmpty()) {
            table.showRows();
        } else if (session.unknown() != Pending.NOTHING) {
            table.showWaiting(texts.of("pending", session.unknown()));
        } else if (model.preparing().get()) {
            table.showWaiting(texts.text("table.making"));
        } else {
            sayNone();
        }
    }

    private static int find(FiguresEntry entry, List<FiguresEntry> entries) {
        return IntStream.range(0, entries.size())
                .filter(i -> entry instanceof FiguresEntry.Row had
                        && entries.get(i) instanceof FiguresEntry.Row row
                        && row.row().passages().equals(had.row().passages()))
                .findFirst()
                .orElse(-1);
    }

    private void sayNone() {
        if (model.count() == 0) {
            table.showNone(texts.text("figures.none"), null);
            return;
        }
        Button all = new Button(texts.text("figures.all", model.count()));
        all.setId("figures-all");
        all.setOnAction(e -> model.showAll());
        table.showNone(texts.text("figures.none.filtered"), all);
    }

    private static @Nullable String finding(@Nullable FiguresEntry entry) {
        Finding finding = entry instanceof FiguresEntry.Row row ? row.row().finding() : null;
        return finding == null ? null : finding.id();
    }

    private void choose(FigureRow row, @Nullable FigureWording wording) {
        model.choose(row, wording);
        onChosen.run();
    }

    private void chooseHere(FiguresEntry entry) {
        if (entry instanceof FiguresEntry.Row row) {
            choose(row.row(), wordingHere(row));
        }
    }

    private @Nullable FigureWording wordingHere(FiguresEntry.Row row) {
        OptionalInt here = here(row);
        return here.isEmpty()
                ? null
                : row.row().cells().get(here.getAsInt()).wordings().getFirst();
    }

    private void key(KeyEvent e) {
        int direction = switch (e.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        if (direction != 0 && !e.isShortcutDown() && !e.isAltDown()) {
            across(direction);
            e.consume();
        }
    }

    /** The source that the keys are at: of those that give the figure the one nearest to where they were. */
    private OptionalInt here(FiguresEntry.Row row) {
        List<FigureCell> sources = row.row().cells();
        return IntStream.range(0, sources.size())
                .filter(i -> !sources.get(i).wordings().isEmpty())
                .boxed()
                .min(Comparator.comparingInt(i -> Math.abs(i - column)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private void across(int direction) {
        if (list.looked().get() instanceof FiguresEntry.Row row) {
            List<FigureCell> sources = row.row().cells();
            for (int i = here(row).orElse(0) + direction; i >= 0 && i < sources.size(); i += direction) {
                if (!sources.get(i).wordings().isEmpty()) {
                    column = i;
                    list.eachInView(this::setHere);
                    return;
                }
            }
        }
    }

    /** Sets off the source that the keys are at, in the row that they are at. */
    private void setHere(FiguresEntry entry, SharedRow node) {
        boolean current = entry.equals(list.looked().get());
        node.setHere(
                current && entry instanceof FiguresEntry.Row row ? here(row).orElse(-2) + 1 : -1);
    }

    /** Shows what one source gives once, or leaves it out. */
    public void toggleSingles() {
        model.singles().set(!model.singles().get());
    }

    /** What the keys judge while the figures are shown. */
    public JudgingViewModel judging() {
        return judging;
    }

    /** Goes to the field for the reason. */
    public void giveReason() {
        strip.giveReason();
    }

    /** Makes what the arrow keys went to the session's selection, and stays here. */
    public void selectLooked() {
        if (list.looked().get() instanceof FiguresEntry.Row row) {
            model.choose(row.row(), null);
        }
    }
}
