package app.parallax.ui.reader;

import app.parallax.ui.session.Texts;
import app.parallax.ui.versions.NewText;
import app.parallax.ui.versions.NewText.Held;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks what something is that was dropped on a column: the source's new text, or a further source. */
final class DropSheet extends VBox {
    private static final double WIDTH = 380;

    private final Button isNew;

    /**
     * @param name what the source of the column is called
     */
    DropSheet(String source, String name, Held held, NewText newText, Runnable onClose, Texts texts) {
        getStyleClass().add("sheet");
        setId("drop-sheet");
        Label title = new Label(texts.text("drop.title", what(held, texts)));
        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        Label words = new Label(texts.text("drop.words", name));
        words.setWrapText(true);
        words.setPrefWidth(WIDTH);
        isNew = button(texts, "new", onClose, () -> newText.take(source, held));
        isNew.getStyleClass().add("accent");
        isNew.setDefaultButton(true);
        Button further = button(texts, "further", onClose, () -> newText.open(held));
        Button cancel = button(texts, "cancel", onClose, () -> {});
        HBox buttons = new HBox(cancel, further, isNew);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().addAll(title, words, buttons);
    }

    private static String what(Held held, Texts texts) {
        return switch (held) {
            case Held.Files(List<Path> files) -> String.valueOf(files.getFirst().getFileName());
            case Held.Words _ -> texts.text("paste.name");
        };
    }

    private static Button button(Texts texts, String name, Runnable onClose, Runnable action) {
        Button button = new Button(texts.text("drop." + name));
        button.setId("drop-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> {
            onClose.run();
            action.run();
        });
        return button;
    }

    void focusFirst() {
        isNew.requestFocus();
    }
}
