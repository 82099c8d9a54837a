package app.parallax.ui.timeline;

import app.parallax.compare.Comparison;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.present.timeline.TimeEntry;
import app.parallax.present.timeline.TimeEntry.Kind;
import app.parallax.ui.control.Chip;
import app.parallax.ui.control.RowColumns;
import app.parallax.ui.control.RowList;
import app.parallax.ui.control.SharedRow;
import app.parallax.ui.control.TablePane;
import app.parallax.ui.control.WordsField;
import app.parallax.ui.early.EarlyNote;
import app.parallax.ui.session.Pending;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** When things were: above the line of time with a lane a source, below it the same as a list. */
public final class TimelineView extends StackPane {
    private static final RowColumns COLUMNS = RowColumns.shares(0.2, 0.36, 0.2, 0.24);
    private static final double STEP = 1.6;
    private static final double MIDDLE = 0.5;
    private static final double MOST_LINE = 300;

    private final Session session;
    private final Phrases phrases;
    private final Texts texts;
    private final Runnable onChosen;
    private final TimelineViewModel model;
    private final TimeLanes lanes;
    private final RowList<TimeEntry> list;
    private final TablePane table;
    private final HBox chips = new HBox();
    private final Label count = new Label();
    private List<TimeEntry> listed = List.of();

    /**
     * @param onChosen hears that an entry was chosen, whose passage is then the session's selection
     */
    public TimelineView(Session session, Phrases phrases, Texts texts, Runnable onChosen) {
        this.session = session;
        this.phrases = phrases;
        this.texts = texts;
        this.onChosen = onChosen;
        this.model = new TimelineViewModel(session, phrases);
        this.list = RowList.plain(this::row, this::choose);
        this.lanes = new TimeLanes(model, texts, this::look);
        list.setId("timeline");
        list.setAccessibleText(texts.text("view.timeline"));
        list.looked().subscribe(entry -> {
            lanes.look(entry);
            if (entry != null) {
                model.reveal(entry);
            }
        });
        ScrollPane scroll = new ScrollPane(lanes);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("time-scroll");
        scroll.setMaxHeight(MOST_LINE);
        this.table =
                new TablePane(new VBox(new EarlyNote(session, texts, "timeline.preliminary."), bar(), scroll), list);
        table.setHead(SharedRow.head(
                COLUMNS,
                Stream.of("when", "words", "where", "how").map(this::head).toList(),
                "time-head"));
        getStyleClass().add("timeline");
        getChildren().add(table);
        model.shown().subscribe(this::show);
        model.onMade(this::showLanes);
        model.preparing().subscribe(p -> say());
        session.known().subscribe(c -> refresh());
        session.pending().subscribe(p -> say());
        sceneProperty().subscribe(scene -> refresh());
    }

    private VBox head(String name) {
        return new VBox(label(texts.text("timeline." + name), "table-title"));
    }

    private HBox bar() {
        WordsField words = new WordsField("timeline-filter", texts.text("filter.words"), model.text());
        chips.getStyleClass().add("table-chips");
        count.getStyleClass().add("table-count");
        count.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(
                words,
                chips,
                gap,
                count,
                button("nearer", "+", this::nearer),
                button("farther", "−", this::farther),
                button("whole", texts.text("timeline.whole"), this::whole));
        bar.getStyleClass().add("table-bar");
        return bar;
    }

    private Button button(String name, String words, Runnable action) {
        Button button = new Button(words);
        button.setId("timeline-" + name);
        button.getStyleClass().add("header-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.text("timeline." + name + ".tip"));
        button.setTooltip(new Tooltip(texts.text("timeline." + name + ".tip")));
        button.setOnAction(e -> action.run());
        return button;
    }

    /** Shows less of the line of time, and more of what is in it. */
    public void nearer() {
        model.zoom(1 / STEP, middle());
    }

    public void farther() {
        model.zoom(STEP, middle());
    }

    /** What is looked at stays where it is, else the middle of the line. */
    private double middle() {
        TimeEntry entry = list.looked().get();
        return entry == null ? MIDDLE : model.place(entry).orElse(MIDDLE);
    }

    public void whole() {
        model.showAll();
    }

    /** A line that nobody looks at is not made. */
    private void refresh() {
        if (getScene() != null) {
            model.refresh();
        }
    }

    private void showLanes() {
        Comparison comparison = session.known().get();
        if (comparison != null) {
            SourceHeaders headers = new SourceHeaders(comparison, phrases);
            List<String> ids = model.all().lanes();
            lanes.setLanes(ids, ids.stream().collect(Collectors.toMap(Function.identity(), headers::brief)));
            showChips();
        }
    }

    private void showChips() {
        chips.getChildren()
                .setAll(Stream.of(Kind.values())
                        .filter(kind -> model.count(kind) > 0)
                        .map(this::chip)
                        .toList());
    }

    private Chip chip(Kind kind) {
        Chip chip = new Chip(
                "timeline-kind-" + Chip.name(kind),
                texts.text("timeline.chip", texts.of("time-kind", kind), model.count(kind)),
                () -> model.toggle(kind));
        model.kinds().subscribe(kinds -> chip.setSelected(kinds.contains(kind)));
        return chip;
    }

    private void show(List<TimeEntry> entries) {
        if (!entries.equals(listed)) {
            listed = entries;
            list.place()
                    .ifPresentOrElse(
                            place -> list.show(entries, place, entries.indexOf(place.item())),
                            () -> list.show(entries));
        }
        int undated = model.all().undated();
        String shown = texts.text(
                "timeline.count", entries.size(), model.all().entries().size());
        count.setText(undated == 0 ? shown : texts.text("timeline.undated", shown, undated));
        say();
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
        if (model.all().entries().isEmpty()) {
            table.showNone(texts.text("timeline.none"), null);
            return;
        }
        Button all = new Button(texts.text("timeline.all"));
        all.setId("timeline-all");
        all.setOnAction(e -> model.clear());
        table.showNone(texts.text("timeline.none.filtered"), all);
    }

    private SharedRow row(TimeEntry entry) {
        Label when = label(entry.when().name(), "time-when");
        boolean quoted = entry.kind() == Kind.MENTION;
        Label words = label(
                quoted ? texts.text("quotations.words", entry.words()) : entry.words(),
                quoted ? "time-words" : "time-what");
        SharedRow row = new SharedRow(
                COLUMNS,
                List.of(
                        new VBox(when),
                        new VBox(words),
                        new VBox(label(entry.where(), "table-note")),
                        new VBox(label(entry.how(), "table-note"))),
                "time-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(texts.text("timeline.entry", entry.when().name(), entry.words(), entry.where())
                + (entry.how().isEmpty() ? "" : " " + texts.text("timeline.how.spoken", entry.how())));
        return row;
    }

    private void look(TimeEntry entry) {
        list.look(entry);
        list.requestFocus();
    }

    private void choose(TimeEntry entry) {
        model.choose(entry);
        onChosen.run();
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
