package app.parallax.ui.versions;

import app.parallax.ui.control.FieldName;
import app.parallax.ui.session.Texts;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Something whose words changed or are gone: what it is, the words it stood on, those that stand there now, and what can be done. */
final class StandingCard extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("open");

    private final StandingEntry entry;
    private final VersionsViewModel model;
    private final Texts texts;
    private final TextField words = new TextField();
    private final Label error = new Label();
    private final VBox placing = new VBox();

    /**
     * @param onJump wants to see it among the findings
     */
    StandingCard(StandingEntry entry, VersionsViewModel model, Runnable onJump, Texts texts) {
        this.entry = entry;
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("note", "standing");
        Label title = label(entry.what(), "standing-what");
        title.getStyleClass().add(entry.isLost() ? "tone-differ" : "tone-alone");
        getChildren().add(title);
        if (!entry.said().isEmpty()) {
            getChildren().add(label(entry.said(), "standing-said"));
        }
        getChildren().add(quote("versions.was", entry.was()));
        if (!entry.now().isEmpty()) {
            getChildren().add(quote("versions.now", entry.now()));
        }
        getChildren().addAll(buttons(onJump), placing(), error);
        error.getStyleClass().add("sheet-error");
        error.setWrapText(true);
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        setOnMouseClicked(e -> model.looked().set(entry));
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(texts.text(
                entry.isLost() ? "versions.spoken.lost" : "versions.spoken.changed",
                entry.what(),
                entry.was(),
                entry.now()));
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private VBox quote(String key, String quoted) {
        VBox box = new VBox(label(texts.text(key), "passage-source"), label(quoted, "passage-words"));
        box.getStyleClass().add("passage");
        return box;
    }

    private HBox buttons(Runnable onJump) {
        HBox buttons = new HBox();
        buttons.getStyleClass().add("note-foot");
        if (!entry.isLost()) {
            buttons.getChildren().add(button("confirm", () -> model.confirm(entry)));
        }
        buttons.getChildren().add(button("place", this::begin));
        if (!entry.isLost()) {
            buttons.getChildren().add(button("jump", onJump));
        }
        return buttons;
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(texts.text("versions." + name));
        button.getStyleClass().addAll("link-button", "standing-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new javafx.scene.control.Tooltip(texts.text("versions." + name + ".tip")));
        button.setOnAction(e -> action.run());
        return button;
    }

    private VBox placing() {
        FieldName.set(words, texts.text("versions.place.prompt"));
        words.getStyleClass().add("standing-words");
        words.setOnAction(e -> finish());
        words.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                placing.setVisible(false);
                error.setText("");
                e.consume();
            }
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        Button done = new Button(texts.text("versions.place.done"));
        done.getStyleClass().addAll("judging-chip", "standing-done");
        done.setMinWidth(USE_PREF_SIZE);
        done.setOnAction(e -> finish());
        HBox line = new HBox(words, done);
        line.getStyleClass().add("notes-line");
        placing.getChildren().addAll(label(texts.text("versions.place.prompt"), "standing-hint"), line);
        placing.getStyleClass().add("standing-placing");
        placing.setVisible(false);
        placing.managedProperty().bind(placing.visibleProperty());
        return placing;
    }

    private void begin() {
        placing.setVisible(true);
        model.looked().set(entry);
        words.requestFocus();
    }

    boolean isPlacing() {
        return placing.isVisible();
    }

    /** Takes a sentence that was clicked in the text. */
    void pick(String sentence) {
        words.setText(sentence.strip().replaceAll("\\s+", " "));
        words.requestFocus();
        words.end();
    }

    private void finish() {
        boolean found = model.place(entry, words.getText());
        error.setText(found ? "" : texts.text("versions.place.nowhere"));
    }

    StandingEntry entry() {
        return entry;
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }
}
