package app.parallax.ui.shell;

import app.parallax.ui.keeping.Questions;
import app.parallax.ui.session.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Asks in dialogs over the window. */
public final class SystemQuestions implements Questions {
    private final Stage owner;
    private final Texts texts;

    public SystemQuestions(Stage owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public @Nullable Path whereToSave(String suggested, String folder) {
        return near(texts.text("save.title"), suggested, texts.text("save.kind"), folder);
    }

    @Override
    public @Nullable Path whereToExport(String suggested, String kind, String folder) {
        return near(texts.text("export.title"), suggested, kind, folder);
    }

    private @Nullable Path near(String title, String suggested, String kind, String folder) {
        try {
            return where(title, suggested, kind, folder);
        } catch (IllegalArgumentException e) {
            // The folder is gone.
            return where(title, suggested, kind, "");
        }
    }

    private @Nullable Path where(String title, String suggested, String kind, String folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggested);
        if (!folder.isEmpty()) {
            chooser.setInitialDirectory(new File(folder));
        }
        String ending = suggested.substring(suggested.lastIndexOf('.'));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
        File chosen = chooser.showSaveDialog(owner);
        return chosen == null ? null : chosen.toPath();
    }

    @Override
    public Unsaved unsaved(String name) {
        ButtonType save = new ButtonType(texts.text("unsaved.save"), ButtonData.YES);
        ButtonType lose = new ButtonType(texts.text("unsaved.lose"), ButtonData.NO);
        String title = name.isEmpty() ? texts.text("dossier.unnamed") : name;
        Optional<ButtonType> said = ask(texts.text("unsaved.title", title), texts.text("unsaved.sentence"), save, lose);
        return said.filter(save::equals).isPresent()
                ? Unsaved.SAVE
                : said.filter(lose::equals).isPresent() ? Unsaved.LOSE : Unsaved.STAY;
    }

    @Override
    public Taken taken(String sentence) {
        ButtonType over = new ButtonType(texts.text("taken.over"), ButtonData.NO);
        ButtonType other = new ButtonType(texts.text("taken.other"), ButtonData.YES);
        Optional<ButtonType> said = ask(texts.text("taken.title"), sentence, other, over);
        return said.filter(over::equals).isPresent()
                ? Taken.OVERWRITE
                : said.filter(other::equals).isPresent() ? Taken.OTHER_NAME : Taken.STAY;
    }

    private Optional<ButtonType> ask(String title, String sentence, ButtonType... answers) {
        Alert alert = new Alert(Alert.AlertType.NONE);
        alert.initOwner(owner);
        alert.setTitle(texts.text("app.name"));
        alert.setHeaderText(title);
        alert.setContentText(sentence);
        alert.getButtonTypes().addAll(answers);
        alert.getButtonTypes().add(new ButtonType(texts.text("question.cancel"), ButtonData.CANCEL_CLOSE));
        dress(alert.getDialogPane());
        // Its size is known only then; not every desktop puts a dialog over its window.
        alert.setOnShown(e -> centre(alert));
        return alert.showAndWait();
    }

    private void centre(Alert alert) {
        alert.setX(owner.getX() + (owner.getWidth() - alert.getWidth()) / 2);
        alert.setY(owner.getY() + (owner.getHeight() - alert.getHeight()) / 3);
    }

    /** As the window is dressed: its sheets, its palette, its size of text. */
    private void dress(DialogPane pane) {
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        List<String> worn = owner.getScene().getRoot().getStyleClass();
        pane.getStyleClass().addAll(worn.stream().filter(c -> !c.equals("root")).toList());
        pane.getStyleClass().add("question");
    }
}
