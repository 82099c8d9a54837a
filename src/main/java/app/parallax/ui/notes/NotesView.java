package app.parallax.ui.notes;

import app.parallax.ui.control.FieldName;
import app.parallax.ui.control.FocusReturn;
import app.parallax.ui.control.TextBox;
import app.parallax.ui.session.Texts;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The panel of notes: the field for a new one, the search, and what was written down and remembered. */
public final class NotesView extends VBox {
    private static final int MOST = 200;
    private static final Duration PAUSE = Duration.seconds(1);

    private final NotesViewModel model;
    private final Texts texts;
    private final TextBox field = new TextBox();
    private final FocusReturn back = new FocusReturn(this);
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    public NotesView(NotesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("notes");
        getStyleClass().add("notes");
        list.getStyleClass().add("notes-list");
        scroll.setContent(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("notes-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(editor(), search(), scroll);
        model.shown().subscribe(this::show);
        show();
    }

    private VBox editor() {
        ChoiceBox<About> about = new ChoiceBox<>(model.abouts());
        about.setId("note-about");
        about.setMaxWidth(Double.MAX_VALUE);
        FieldName.set(about, texts.text("notes.about"));
        about.valueProperty().bindBidirectional(model.about());
        HBox.setHgrow(about, Priority.ALWAYS);
        Label on = new Label(texts.text("notes.about"));
        on.setMinWidth(USE_PREF_SIZE);
        on.getStyleClass().add("notes-on");
        HBox line = new HBox(on, about);
        line.getStyleClass().add("notes-line");
        field.setId("note-field");
        field.setWrapText(true);
        field.setPrefRowCount(4);
        field.setPromptText(texts.text("notes.prompt"));
        FieldName.set(field, texts.text("notes.prompt"));
        field.textProperty().bindBidirectional(model.draft());
        field.textProperty().subscribe(text -> pause.playFromStart());
        pause.setOnFinished(e -> model.keep());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.keep();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox editor = new VBox(line, field, buttons());
        editor.getStyleClass().add("notes-editor");
        return editor;
    }

    private HBox buttons() {
        Button link = new Button(texts.text("notes.link"));
        link.setId("note-link");
        link.getStyleClass().add("link-button");
        link.setTooltip(new Tooltip(texts.text("notes.link.tip")));
        link.setOnAction(e -> link());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button done = new Button(texts.text("notes.done"));
        done.setId("note-done");
        done.getStyleClass().add("judging-chip");
        done.setTooltip(new Tooltip(texts.text("notes.done.tip")));
        done.setOnAction(e -> model.done());
        done.disableProperty().bind(model.draft().map(String::isBlank));
        HBox buttons = new HBox(link, space, done);
        buttons.getStyleClass().add("notes-line");
        return buttons;
    }

    private void link() {
        int end = model.link(field.getCaretPosition());
        field.requestFocus();
        field.positionCaret(end);
    }

    private void key(KeyEvent e) {
        boolean done = e.getCode() == KeyCode.ENTER && e.isShortcutDown();
        if (done || e.getCode() == KeyCode.ESCAPE) {
            model.done();
            if (!back.giveBack()) {
                field.requestFocusTraversal(TraversalDirection.NEXT);
            }
            e.consume();
        }
    }

    private TextField search() {
        TextField search = new TextField();
        search.setId("note-search");
        search.getStyleClass().add("notes-search");
        search.setPromptText(texts.text("notes.search"));
        FieldName.set(search, texts.text("notes.search"));
        search.textProperty().bindBidirectional(model.search());
        VBox.setMargin(search, new javafx.geometry.Insets(8, 16, 8, 16));
        return search;
    }

    private void show() {
        List<Node> items = model.shown().stream()
                .limit(MOST)
                .<Node>map(entry -> new NoteItem(entry, model, () -> rewrite(entry), texts))
                .toList();
        list.getChildren().setAll(items);
        int left = model.shown().size() - MOST;
        if (items.isEmpty()) {
            list.getChildren().add(hint(texts.text(model.all().isEmpty() ? "notes.none" : "notes.none.found")));
        } else if (left > 0) {
            list.getChildren().add(hint(texts.text("notes.more", left)));
        }
    }

    private static Label hint(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("notes-hint");
        return label;
    }

    private void rewrite(NoteEntry entry) {
        model.rewrite(entry);
        write();
    }

    /** Brings a note to the top of the list as far as that is long enough, and gives it the focus. */
    public void show(String id) {
        model.search().set("");
        list.getChildren().stream()
                .filter(item -> item instanceof NoteItem note && note.isOf(id))
                .findFirst()
                .ifPresent(item -> {
                    applyCss();
                    layout();
                    double above = item.getBoundsInParent().getMinY();
                    double hidden =
                            list.getHeight() - scroll.getViewportBounds().getHeight();
                    scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, above / hidden));
                    item.requestFocus();
                });
    }

    /** Goes to the field for a note. */
    public void write() {
        back.remember(this);
        field.requestFocus();
        field.end();
    }
}
