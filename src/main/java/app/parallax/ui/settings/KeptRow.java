package app.parallax.ui.settings;

import app.parallax.ui.session.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Whether anything is kept on disk, how much, and a button that empties it. */
final class KeptRow extends HBox {
    private static final double MEGABYTE = 1_000_000;

    private final Texts texts;
    private final CheckBox on = new CheckBox();
    private final Label size = new Label();
    private final Button empty = new Button();
    private @Nullable KeptFiles files;

    KeptRow(Texts texts) {
        this.texts = texts;
        getStyleClass().add("settings-line");
        size.setId("settings-kept");
        size.setText(texts.text("settings.kept.nothing"));
        empty.setText(texts.text("settings.kept.empty"));
        empty.setId("settings-empty");
        empty.getStyleClass().add("quiet-button");
        empty.setMinWidth(USE_PREF_SIZE);
        empty.setDisable(true);
        empty.setOnAction(e -> empty());
        on.setText(texts.text("settings.kept.on"));
        on.setId("settings-keep");
        on.setMinWidth(USE_PREF_SIZE);
        on.setDisable(true);
        Label now = new Label(texts.text("settings.kept.now"));
        now.setMinWidth(USE_PREF_SIZE);
        now.getStyleClass().add("sheet-label");
        size.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(on, space, now, size, empty);
    }

    void show(KeptFiles newFiles) {
        files = newFiles;
        on.setDisable(false);
        newFiles.on().subscribe(on::setSelected);
        on.setOnAction(e -> newFiles.on().set(on.isSelected()));
        size.setTooltip(new Tooltip(newFiles.folder().toString()));
        refresh();
    }

    void refresh() {
        KeptFiles there = files;
        if (there != null) {
            there.measure(this::say);
        }
    }

    private void empty() {
        KeptFiles there = files;
        if (there != null) {
            empty.setDisable(true);
            there.empty(this::say);
        }
    }

    private void say(long bytes) {
        empty.setDisable(bytes == 0);
        size.setText(
                bytes == 0
                        ? texts.text("settings.kept.nothing")
                        : texts.text("settings.kept.size", Math.max(0.1, bytes / MEGABYTE)));
    }
}
