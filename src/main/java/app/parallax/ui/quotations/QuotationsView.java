package app.parallax.ui.quotations;

import app.parallax.present.Phrases;
import app.parallax.present.QuotationRow;
import app.parallax.ui.control.RowList;
import app.parallax.ui.control.TablePane;
import app.parallax.ui.early.EarlyNote;
import app.parallax.ui.judging.JudgingStrip;
import app.parallax.ui.judging.JudgingViewModel;
import app.parallax.ui.quotations.QuotationsViewModel.Entry;
import app.parallax.ui.session.Pending;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All quotations of all sources, each with its verdict and the record's words against it. The head stays while the rows scroll. */
public final class QuotationsView extends StackPane {
    private final Session session;
    private final QuotationsViewModel model;
    private final Texts texts;
    private final Runnable onChosen;
    private final RowList<Entry> list;
    private final TablePane table;
    private final JudgingViewModel judging;
    private final JudgingStrip strip;
    private List<String> ids = List.of();

    /**
     * @param onChosen hears that a quotation was chosen, which is then the session's selection
     */
    public QuotationsView(Session session, Phrases phrases, Texts texts, Runnable onChosen) {
        this.session = session;
        this.model = new QuotationsViewModel(session, phrases);
        this.texts = texts;
        this.onChosen = onChosen;
        QuotationCells cells = new QuotationCells(texts);
        this.list = RowList.plain(cells::row, entry -> choose(entry.row()));
        ObjectProperty<@Nullable String> looked = new SimpleObjectProperty<>();
        list.looked()
                .subscribe(
                        entry -> looked.set(entry == null ? null : entry.row().id()));
        this.judging = new JudgingViewModel(session, looked);
        this.strip = new JudgingStrip(judging, Orientation.HORIZONTAL, texts);
        getStyleClass().add("quotations");
        list.setId("quotations");
        list.setAccessibleText(texts.text("view.quotations"));
        this.table = new TablePane(
                new VBox(new EarlyNote(session, texts, "quotations.preliminary."), new QuotationFilter(model, texts)),
                list,
                strip);
        table.setHead(cells.head());
        getChildren().add(table);
        model.shown().subscribe(this::show);
        model.preparing().subscribe(p -> say());
        session.known().subscribe(c -> refresh());
        session.pending().subscribe(p -> say());
        sceneProperty().subscribe(scene -> refresh());
    }

    /** A list that nobody looks at is not made. */
    private void refresh() {
        if (getScene() != null) {
            model.refresh();
        }
    }

    private void show(List<Entry> entries) {
        List<String> now = entries.stream().map(entry -> entry.row().id()).toList();
        if (now.equals(ids)) {
            list.update(entries);
        } else {
            ids = now;
            list.place()
                    .ifPresentOrElse(
                            place -> list.show(entries, place, find(place.item(), entries)), () -> list.show(entries));
        }
        say();
    }

    /** By its place in the text: what is found about it may be another thing than before. */
    private static int find(Entry entry, List<Entry> entries) {
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i)
                        .row()
                        .quoted()
                        .passage()
                        .equals(entry.row().quoted().passage()))
                .findFirst()
                .orElse(-1);
    }

    private void say() {
        // That there are none is said once it is known.
        if (!model.shown().get().isEmpty()) {
            table.showRows();
        } else if (session.known().get() == null && session.unknown() != Pending.NOTHING) {
            table.showWaiting(texts.of("pending", session.unknown()));
        } else if (model.preparing().get()) {
            table.showWaiting(texts.text("table.making"));
        } else {
            sayNone();
        }
    }

    private void sayNone() {
        if (model.all().isEmpty()) {
            table.showNone(texts.text("quotations.none"), null);
            return;
        }
        Button all = new Button(texts.text("quotations.all"));
        all.setId("quotations-all");
        all.setOnAction(e -> model.showAll());
        table.showNone(texts.text("quotations.none.filtered"), all);
    }

    private void choose(QuotationRow row) {
        model.choose(row);
        onChosen.run();
    }

    /** What the keys judge while the quotations are shown. */
    public JudgingViewModel judging() {
        return judging;
    }

    /** Goes to the field for the reason. */
    public void giveReason() {
        strip.giveReason();
    }

    /** Makes what the arrow keys went to the session's selection, and stays here. */
    public void selectLooked() {
        Entry entry = list.looked().get();
        if (entry != null) {
            model.choose(entry.row());
        }
    }
}
