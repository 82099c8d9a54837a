package app.parallax.ui.shell;

import app.parallax.dossier.journal.Recovery;
import app.parallax.ui.keeping.Keeping;
import app.parallax.ui.keeping.LostWork;
import app.parallax.ui.session.Texts;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Offers work that a crash has left, one after the other, until each is decided. */
final class RecoveryBar extends HBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final LostWork lost;
    private final Texts texts;
    private final Label sentence = new Label();

    RecoveryBar(LostWork lost, Texts texts) {
        this.lost = lost;
        this.texts = texts;
        getStyleClass().add("recovery");
        setId("recovery");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().addAll(sentence, button("recover", lost::recover), button("discard", lost::discard));
        managedProperty().bind(visibleProperty());
        lost.found().subscribe(this::show);
        show();
    }

    private Button button(String name, Consumer<Recovery> action) {
        Button button = new Button(texts.text("recovery." + name));
        button.setId(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.accept(lost.found().getFirst()));
        return button;
    }

    private String name(Recovery recovery) {
        Path file = recovery.file();
        return file == null ? texts.text("dossier.unnamed") : Keeping.withoutEnding(file);
    }

    private void show() {
        setVisible(!lost.found().isEmpty());
        if (isVisible()) {
            Recovery first = lost.found().getFirst();
            String title = first.title().isEmpty() ? name(first) : first.title();
            String when = WHEN.format(first.changed().atZone(ZoneId.systemDefault()));
            sentence.setText(
                    texts.text("recovery.sentence", title, when, texts.count("recovery.changes", first.changes())));
        }
    }
}
