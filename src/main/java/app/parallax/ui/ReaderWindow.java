package app.parallax.ui;

import app.parallax.present.Phrases;
import app.parallax.ui.session.Desk;
import app.parallax.ui.session.Runs;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import app.parallax.ui.session.UiThread;
import app.parallax.ui.session.Workbench;
import app.parallax.ui.settings.Appearance;
import app.parallax.ui.shell.FileChoice;
import app.parallax.ui.shell.ShellView;
import app.parallax.ui.shell.SystemFileChoice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;

/** Puts a window together: one session, the parts that show it, and what the parts ask of the rooms below. */
public final class ReaderWindow {
    private static final List<String> FONTS = List.of(
            "EBGaramond12-Regular.otf",
            "EBGaramond12-Italic.otf",
            "Inter-Regular.otf",
            "Inter-Italic.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf");
    private static final List<String> STYLES = List.of(
            "tokens.css",
            "marked-text.css",
            "shell.css",
            "reader.css",
            "findings.css",
            "judging.css",
            "notes.css",
            "points.css");

    private final Session session = new Session();
    private final Appearance appearance = new Appearance();
    private final Desk desk;
    private final ShellView shell;
    private final Stage stage;

    /** A window that asks for files in the dialog of the desktop. */
    public ReaderWindow(Stage stage, Workbench workbench, Executor workers, UiThread uiThread) {
        this(stage, workbench, workers, uiThread, new SystemFileChoice(texts().text("open.title")));
    }

    public ReaderWindow(Stage stage, Workbench workbench, Executor workers, UiThread uiThread, FileChoice choice) {
        FONTS.forEach(ReaderWindow::load);
        Texts texts = texts();
        this.stage = stage;
        this.desk = new Desk(session, workbench, new Runs(session, workers, uiThread, texts));
        this.shell = new ShellView(session, desk, appearance, choice, Phrases.english(), texts);
        Scene scene = new Scene(shell, 1440, 900);
        STYLES.forEach(
                name -> scene.getStylesheets().add(resource("css/" + name).toExternalForm()));
        appearance.dress(shell);
        stage.setScene(scene);
        stage.setMinWidth(760);
        stage.setMinHeight(480);
        stage.titleProperty()
                .bind(session.title()
                        .map(t -> t.isEmpty() ? texts.text("app.name") : t + " – " + texts.text("app.name")));
    }

    private static Texts texts() {
        return new Texts(Locale.ENGLISH);
    }

    private static void load(String font) {
        try (InputStream in = resource("fonts/" + font).openStream()) {
            Font.loadFont(in, 12);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + font + " cannot be read; install the program anew", e);
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(
                ReaderWindow.class.getResource(name), () -> "the program lacks " + name + "; install it anew");
    }

    public void show() {
        stage.show();
    }

    public void open(List<Path> files) {
        if (!files.isEmpty()) {
            desk.open(files);
        }
    }

    public Session session() {
        return session;
    }

    public Desk desk() {
        return desk;
    }

    public Appearance appearance() {
        return appearance;
    }

    public ShellView shell() {
        return shell;
    }

    public Stage stage() {
        return stage;
    }
}
