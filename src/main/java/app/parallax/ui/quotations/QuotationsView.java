package app.parallax.ui.quotations;

import app.parallax.present.Phrases;
import app.parallax.present.QuotationRow;
import app.parallax.ui.control.RowList;
import app.parallax.ui.control.SharedRow;
import app.parallax.ui.judging.JudgingStrip;
import app.parallax.ui.judging.JudgingViewModel;
import app.parallax.ui.quotations.QuotationsViewModel.Entry;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All quotations of all sources, each with its verdict and the record's words against it. The head stays while the rows scroll. */
public final class QuotationsView extends Region {
    private final QuotationsViewModel model;
    private final Texts texts;
    private final Runnable onChosen;
    private final QuotationFilter filter;
    private final SharedRow head;
    private final RowList<Entry> list;
    private final VBox none = new VBox();
    private final JudgingViewModel judging;
    private final JudgingStrip strip;
    private List<String> ids = List.of();

    /**
     * @param onChosen hears that a quotation was chosen, which is then the session's selection
     */
    public QuotationsView(Session session, Phrases phrases, Texts texts, Runnable onChosen) {
        this.model = new QuotationsViewModel(session, phrases);
        this.texts = texts;
        this.onChosen = onChosen;
        QuotationCells cells = new QuotationCells(texts);
        this.filter = new QuotationFilter(model, texts);
        this.head = cells.head();
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
        none.getStyleClass().add("quotations-none");
        getChildren().addAll(filter, head, list, none, strip);
        model.shown().subscribe(this::show);
        strip.visibleProperty().subscribe(v -> requestLayout());
        session.comparison().subscribe(c -> refresh());
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
            list.show(entries);
        }
        none.setVisible(entries.isEmpty());
        head.setVisible(!entries.isEmpty());
        list.setVisible(!entries.isEmpty());
        none.getChildren().clear();
        if (entries.isEmpty()) {
            sayNone();
        }
    }

    private void sayNone() {
        boolean filtered = !model.all().isEmpty();
        Label words = new Label(texts.text(filtered ? "quotations.none.filtered" : "quotations.none"));
        words.setWrapText(true);
        none.getChildren().add(words);
        if (filtered) {
            Button all = new Button(texts.text("quotations.all"));
            all.setId("quotations-all");
            all.getStyleClass().add("quiet-button");
            all.setOnAction(e -> model.showAll());
            none.getChildren().add(all);
        }
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

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double bar = Math.ceil(filter.prefHeight(width));
        double title = Math.ceil(head.prefHeight(list.rowWidth(width)));
        double foot = strip.isVisible() ? Math.ceil(strip.prefHeight(width)) : 0;
        filter.resizeRelocate(0, 0, width, bar);
        head.resizeRelocate(0, bar, list.rowWidth(width), title);
        list.resizeRelocate(0, bar + title, width, Math.max(0, getHeight() - bar - title - foot));
        none.resizeRelocate(0, bar, width, Math.max(0, getHeight() - bar));
        strip.resizeRelocate(0, getHeight() - foot, width, foot);
    }
}
