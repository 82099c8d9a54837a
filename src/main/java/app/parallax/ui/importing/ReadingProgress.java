package app.parallax.ui.importing;

import app.parallax.ui.importing.ImportViewModel.State;
import app.parallax.ui.session.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How far the reading has come; it can be stopped, or go on behind the window. */
final class ReadingProgress extends VBox {
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = new Button();

    ReadingProgress(ImportViewModel model) {
        Texts texts = model.texts();
        getStyleClass().add("import-progress");
        words.setId("import-progress");
        bar.setAccessibleText(texts.text("work.progress"));
        Button behind = new Button(texts.text("import.behind"));
        behind.setId("import-behind");
        behind.setOnAction(e -> model.putAway());
        stop.setText(texts.text("import.stop"));
        stop.setId("import-stop");
        stop.setOnAction(e -> model.stop());
        HBox buttons = new HBox(behind, stop);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().addAll(words, bar, buttons);
        model.state().subscribe(state -> {
            words.setText(words(state, texts));
            bar.setProgress(share(state));
        });
    }

    Button stop() {
        return stop;
    }

    /** In a sentence; empty while nothing is read. */
    static String words(State state, Texts texts) {
        return state instanceof State.Reading(int done, int total)
                ? total == 0 ? texts.text("import.looking") : texts.text("import.reading", done, total)
                : "";
    }

    static double share(State state) {
        return state instanceof State.Reading(int done, int total) && total > 0
                ? done / (double) total
                : ProgressBar.INDETERMINATE_PROGRESS;
    }
}
