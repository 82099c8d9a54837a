package app.parallax.ui.importing;

import app.parallax.ui.control.AfterLayout;
import app.parallax.ui.control.Overlay;
import app.parallax.ui.importing.Entry.Standing;
import app.parallax.ui.importing.ImportViewModel.State;
import app.parallax.ui.session.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What is about to come in, or what is known of the sources that are open: a list of them, what was found of one, and its text. */
public final class ImportSheet extends Overlay {
    /** Beyond so many, that each is compared with each takes long enough to say so. */
    private static final int MANY = 24;

    private final ImportViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final Label counts = new Label();
    private final Label many = new Label();
    private final Button done = new Button();
    private final Button close = new Button("×");
    private final HBox choosing;
    private final StackPane middle = new StackPane();
    private final EntryList list;
    private final ScrollPane form = new ScrollPane();
    private final PreviewView preview;
    private final ReadingProgress progress;
    private @Nullable DetailsForm fields;
    private Subscription wanting = () -> {};
    private boolean focusing;

    public ImportSheet(ImportViewModel model) {
        super(new VBox(), e -> e.getCode() == KeyCode.ENTER);
        this.model = model;
        this.texts = model.texts();
        this.list = new EntryList(model);
        this.preview = new PreviewView(texts);
        this.progress = new ReadingProgress(model);
        this.choosing = new HBox(link("all", () -> model.want(true)), link("none", () -> model.want(false)));
        choosing.getStyleClass().add("import-choosing");
        setId("import");
        accessibleTextProperty().bind(title.textProperty());
        getStyleClass().add("import-overlay");
        VBox card = (VBox) card();
        card.getStyleClass().addAll("sheet", "import-card");
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        card.getChildren().addAll(head(), middle, foot());
        AfterLayout.of(this, this::focus);
        model.shown().subscribe(now -> shown(now));
        visibleProperty().subscribe((before, now) -> {
            if (!now && model.shown().get()) {
                model.putAway();
            }
        });
        model.state().subscribe(state -> show());
        model.entries().subscribe(this::count);
        model.chosen().subscribe(entry -> show(entry));
    }

    private HBox head() {
        title.getStyleClass().add("sheet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        close.setId("import-close");
        close.getStyleClass().add("header-button");
        close.setAccessibleText(texts.text("import.close"));
        close.setOnAction(e -> close());
        HBox head = new HBox(title, close);
        head.getStyleClass().add("import-foot");
        return head;
    }

    private HBox foot() {
        counts.setId("import-counts");
        counts.getStyleClass().add("sheet-label");
        many.getStyleClass().add("import-many");
        many.setWrapText(true);
        HBox.setHgrow(many, Priority.ALWAYS);
        many.setMaxWidth(Double.MAX_VALUE);
        Button cancel = new Button(texts.text("sheet.cancel"));
        cancel.setId("import-cancel");
        cancel.setOnAction(e -> model.discard());
        done.setId("import-done");
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.setOnAction(e -> model.done());
        done.setMinWidth(USE_PREF_SIZE);
        cancel.setMinWidth(USE_PREF_SIZE);
        counts.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(counts, choosing, many, cancel, done);
        foot.getStyleClass().add("import-foot");
        return foot;
    }

    private Button link(String name, Runnable action) {
        Button button = new Button(texts.text("import." + name));
        button.setId("import-" + name);
        button.getStyleClass().add("link-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private void shown(boolean now) {
        if (now && !isVisible()) {
            show();
            open(first());
            focusing = true;
        } else if (!now) {
            close();
        }
    }

    /** One source is begun with at its title, of several one is chosen first. */
    private Node first() {
        boolean one = model.entries().size() == 1;
        Node inList = list.lookup("#import-list");
        return model.state().get() instanceof State.Reading
                ? progress.stop()
                : one && fields != null ? fields.title() : inList == null ? close : inList;
    }

    private void show() {
        State state = model.state().get();
        title.setText(texts.text(state instanceof State.Details ? "import.details.title" : "import.title"));
        Node wanted = switch (state) {
            case State.Nothing _ -> new Region();
            case State.Reading _ -> progress;
            case State.Adding _, State.Details _ -> body();
            case State.Failed(String sentence) -> sentence(sentence);
        };
        boolean other = middle.getChildren().isEmpty()
                || !middle.getChildren().getFirst().equals(wanted);
        middle.getChildren().setAll(wanted);
        count();
        focusing |= other && isVisible();
    }

    /** What has not been laid out yet cannot have the focus. */
    private void focus() {
        if (focusing && isVisible()) {
            focusing = false;
            first().requestFocus();
        }
    }

    private Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private final HBox columns = new HBox();

    private Node body() {
        if (columns.getChildren().isEmpty()) {
            columns.getStyleClass().add("import-columns");
            form.setFitToWidth(true);
            form.setId("import-form");
            form.getStyleClass().add("import-scroll");
            HBox.setHgrow(preview, Priority.ALWAYS);
            columns.getChildren().addAll(list, form, preview);
        }
        return columns;
    }

    private void show(@Nullable Entry entry) {
        Draft draft = entry == null ? null : entry.draft();
        preview.show(draft);
        fields = draft == null ? null : new DetailsForm(draft, model, preview::refresh);
        form.setContent(fields != null ? fields : sentence(entry == null ? "" : entry.sentence()));
    }

    private void count() {
        wanting.unsubscribe();
        wanting = model.entries().stream()
                .map(entry -> entry.wanted().subscribe((before, now) -> countWanted()))
                .reduce(() -> {}, Subscription::and);
        long twins = of(Standing.TWIN);
        long refused = of(Standing.REFUSED);
        counts.setText(twins + refused == 0 ? "" : texts.text("import.counts", of(Standing.FRESH), twins, refused));
        boolean choose = model.state().get() instanceof State.Adding && of(Standing.FRESH) > 1;
        choosing.setVisible(choose);
        choosing.setManaged(choose);
        countWanted();
    }

    private long of(Standing standing) {
        return model.entries().stream()
                .filter(entry -> entry.standing() == standing)
                .count();
    }

    private void countWanted() {
        int wanted = model.wanted();
        boolean details = model.state().get() instanceof State.Details;
        done.setText(details ? texts.text("sheet.done") : texts.count("import.done", wanted));
        done.setDisable(!details && (wanted == 0 || !(model.state().get() instanceof State.Adding)));
        int pairs = wanted * (wanted - 1) / 2;
        many.setText(wanted > MANY ? texts.text("import.many", wanted, pairs) : "");
    }
}
