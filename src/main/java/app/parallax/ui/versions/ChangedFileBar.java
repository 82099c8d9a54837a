package app.parallax.ui.versions;

import app.parallax.ui.session.Texts;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Offers, quietly, the new text of a source whose file has changed; one after the other. */
public final class ChangedFileBar extends HBox {
    private final FileWatch watch;
    private final UnaryOperator<String> names;
    private final Texts texts;
    private final Label sentence = new Label();

    /**
     * @param names what a source is called, by id
     */
    public ChangedFileBar(FileWatch watch, Versions versions, UnaryOperator<String> names, Texts texts) {
        this.watch = watch;
        this.names = names;
        this.texts = texts;
        getStyleClass().add("recovery");
        setId("changed-file");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren()
                .addAll(
                        sentence,
                        button("take", file -> versions.take(file.source(), file.file())),
                        button("decline", watch::decline));
        managedProperty().bind(visibleProperty());
        watch.changed().subscribe(this::show);
        show();
    }

    private Button button(String name, Consumer<ChangedFile> action) {
        Button button = new Button(texts.text("changed-file." + name));
        button.setId("changed-file-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.accept(watch.changed().getFirst()));
        return button;
    }

    private void show() {
        setVisible(!watch.changed().isEmpty());
        if (isVisible()) {
            ChangedFile first = watch.changed().getFirst();
            sentence.setText(texts.text(
                    "changed-file.sentence", String.valueOf(first.file().getFileName()), names.apply(first.source())));
        }
    }
}
