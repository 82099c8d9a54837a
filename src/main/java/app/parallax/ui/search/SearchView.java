package app.parallax.ui.search;

import app.parallax.ui.control.FieldName;
import app.parallax.ui.search.SearchViewModel.Outcome;
import app.parallax.ui.session.Texts;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The panel of the search: the field, how it is to be taken, what came of it, the hits. */
public final class SearchView extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    /** Most searches are done before anybody could read that they are under way. */
    private static final Duration PATIENCE = Duration.millis(300);

    private final SearchViewModel model;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Label summary = new Label();
    private final Label hint = new Label();
    private final HitList list;
    private final PauseTransition pause = new PauseTransition(PATIENCE);

    /**
     * @param onClose asked for by Escape
     * @param onNote shows a note by its id
     */
    public SearchView(SearchViewModel model, Runnable onClose, Consumer<String> onNote) {
        this.model = model;
        this.texts = model.texts();
        this.list = new HitList(model, onNote);
        setId("search-panel");
        getStyleClass().add("search-panel");
        StackPane body = new StackPane(list, hint);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        getChildren().addAll(head(), body);
        hint.setId("search-hint");
        hint.getStyleClass().add("search-hint");
        hint.setText(texts.text("search.hint"));
        hint.setWrapText(true);
        StackPane.setAlignment(hint, javafx.geometry.Pos.TOP_LEFT);
        pause.setOnFinished(e -> sayWhetherSearching());
        model.outcome().subscribe(outcome -> show());
        model.current().subscribe(index -> say());
        model.searching().subscribe(searching -> {
            if (searching) {
                pause.playFromStart();
            } else {
                pause.stop();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                onClose.run();
                e.consume();
            }
        });
    }

    private VBox head() {
        field.setId("search-field");
        field.setPromptText(texts.text("search.prompt"));
        FieldName.set(field, texts.text("search.prompt"));
        field.textProperty().bindBidirectional(model.words());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(
                field, button("‹", "search.previous", model::previous), button("›", "search.next", model::next));
        line.getStyleClass().add("search-line");
        FlowPane how = new FlowPane(
                toggle("whole-words", model.wholeWords()),
                toggle("expression", model.expression()),
                toggle("as-written", model.asWritten()));
        how.getStyleClass().add("search-how");
        summary.setId("search-summary");
        summary.getStyleClass().add("search-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.setAccessibleRole(AccessibleRole.TEXT);
        summary.managedProperty().bind(summary.textProperty().isNotEmpty());
        VBox head = new VBox(line, how, summary);
        head.getStyleClass().add("search-head");
        return head;
    }

    private Button button(String sign, String key, Runnable action) {
        Button button = new Button(sign);
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("header-button");
        button.setAccessibleText(texts.text(key));
        button.setTooltip(new Tooltip(texts.text(key)));
        button.setOnAction(e -> action.run());
        return button;
    }

    private ToggleButton toggle(String key, BooleanProperty value) {
        ToggleButton toggle = new ToggleButton(texts.text("search." + key));
        toggle.setId("search-" + key);
        toggle.getStyleClass().add("search-toggle");
        toggle.setTooltip(new Tooltip(texts.text("search." + key + ".tip")));
        toggle.selectedProperty().bindBidirectional(value);
        return toggle;
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case ENTER -> {
                if (e.isShiftDown()) {
                    model.previous();
                } else {
                    model.next();
                }
            }
            case DOWN -> list.take();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void sayWhetherSearching() {
        if (model.searching().get()) {
            summary.setText(texts.text("search.searching"));
            summary.pseudoClassStateChanged(WRONG, false);
        }
    }

    private void show() {
        Outcome outcome = model.outcome().get();
        hint.setVisible(outcome instanceof Outcome.Nothing);
        list.show(outcome);
        say();
    }

    private void say() {
        boolean wrong = model.outcome().get() instanceof Outcome.Wrong;
        summary.pseudoClassStateChanged(WRONG, wrong);
        field.pseudoClassStateChanged(WRONG, wrong);
        summary.setText(model.summary());
        field.setAccessibleHelp(summary.getText());
    }

    /** Goes to the field, what stands there ready to be typed over. */
    public void take() {
        field.requestFocus();
        field.selectAll();
    }
}
