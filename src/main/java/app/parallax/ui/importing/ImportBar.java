package app.parallax.ui.importing;

import app.parallax.ui.importing.ImportViewModel.State;
import app.parallax.ui.session.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says while the sheet is put away that files are still read, or wait to be added. */
public final class ImportBar extends HBox {
    private final ImportViewModel model;
    private final Texts texts;
    private final Label sentence = new Label();
    private final ProgressBar bar = new ProgressBar();

    public ImportBar(ImportViewModel model) {
        this.model = model;
        this.texts = model.texts();
        getStyleClass().add("recovery");
        setId("import-bar");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        bar.setAccessibleText(texts.text("work.progress"));
        bar.managedProperty().bind(bar.visibleProperty());
        Button show = button("show", () -> model.shown().set(true));
        Button discard = button("discard", model::discard);
        getChildren().addAll(sentence, bar, show, discard);
        managedProperty().bind(visibleProperty());
        model.state().subscribe(state -> show());
        model.shown().subscribe(shown -> show());
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(texts.text("import.bar." + name));
        button.setId("import-bar-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private void show() {
        State state = model.state().get();
        boolean reading = state instanceof State.Reading;
        setVisible(!model.shown().get() && (reading || state instanceof State.Adding));
        bar.setVisible(reading);
        bar.setProgress(ReadingProgress.share(state));
        sentence.setText(
                reading
                        ? ReadingProgress.words(state, texts)
                        : texts.count("import.bar.waiting", (int) model.entries().stream()
                                .filter(entry -> entry.standing() == Entry.Standing.FRESH)
                                .count()));
    }
}
