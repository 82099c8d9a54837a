package app.parallax.ui;

import app.parallax.export.table.TableKind;
import app.parallax.job.Workers;
import app.parallax.present.search.Search;
import app.parallax.ui.exporting.Exporting;
import app.parallax.ui.exporting.Form;
import app.parallax.ui.importing.ImportReading;
import app.parallax.ui.importing.ImportViewModel;
import app.parallax.ui.keeping.Keeping;
import app.parallax.ui.keeping.LostWork;
import app.parallax.ui.keeping.Places;
import app.parallax.ui.keeping.Questions;
import app.parallax.ui.search.SearchViewModel;
import app.parallax.ui.session.Arranging;
import app.parallax.ui.session.Desk;
import app.parallax.ui.session.HiddenMarks;
import app.parallax.ui.session.Language;
import app.parallax.ui.session.Ledger;
import app.parallax.ui.session.Preparing;
import app.parallax.ui.session.Runs;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import app.parallax.ui.session.UiThread;
import app.parallax.ui.session.Workbench;
import app.parallax.ui.settings.Appearance;
import app.parallax.ui.settings.KeptFiles;
import app.parallax.ui.settings.Remembered;
import app.parallax.ui.settings.WindowPlace;
import app.parallax.ui.shell.DossierCommands;
import app.parallax.ui.shell.FileChoice;
import app.parallax.ui.shell.ShellView;
import app.parallax.ui.shell.SystemFileChoice;
import app.parallax.ui.shell.SystemQuestions;
import app.parallax.ui.versions.FileWatch;
import app.parallax.ui.versions.Origins;
import app.parallax.ui.versions.VersionTools;
import app.parallax.ui.versions.Versions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

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
            "grading.css",
            "notes.css",
            "tables.css",
            "points.css",
            "quotations.css",
            "figures.css",
            "timeline.css",
            "lineage.css",
            "versions.css",
            "search.css",
            "overlays.css",
            "importing.css",
            "contrast.css");

    private final Workers searchers = Workers.onEveryCore();
    /** Once the window is closed nobody waits for an answer. */
    private final ExecutorService preparers = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("preparing").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    private final Session session;
    private final Appearance appearance = new Appearance();
    private final Remembered remembered;
    private final Desk desk;
    private final Keeping keeping;
    private final LostWork lost;
    private final ImportViewModel imports;
    private final ShellView shell;
    private final Stage stage;

    /** A window that asks in dialogs. */
    public ReaderWindow(Stage stage, Workbench workbench, Executor workers, UiThread uiThread, Places places) {
        this(
                stage,
                workbench,
                workers,
                uiThread,
                new SystemFileChoice(
                        Language.english().texts().text("open.title"),
                        Language.english().texts().text("open.folder")),
                new SystemQuestions(stage, Language.english().texts()),
                places);
    }

    public ReaderWindow(
            Stage stage,
            Workbench workbench,
            Executor workers,
            UiThread uiThread,
            FileChoice choice,
            Questions questions,
            Places places) {
        this(stage, workbench, workers, uiThread, choice, questions, places, Language.english());
    }

    /** In any language; there is one so far, and tests have another. */
    ReaderWindow(
            Stage stage,
            Workbench workbench,
            Executor workers,
            UiThread uiThread,
            FileChoice choice,
            Questions questions,
            Places places,
            Language language) {
        FONTS.forEach(ReaderWindow::load);
        Texts texts = language.texts();
        this.stage = stage;
        this.session = new Session(new Ledger(InstantSource.system()), new Preparing(preparers, uiThread));
        this.remembered = new Remembered(places.settings(), places.disk());
        remembered.keep("analyst", session.ledger().analyst());
        appearance.keep(remembered);
        remembered.keep("columns", session.arranging().kept(), Arranging::words, Arranging::parse);
        remembered.keep("hidden-marks", session.hiddenMarks().hidden(), HiddenMarks::words, HiddenMarks::parse);
        remembered.keep("in-step", session.inStep(), String::valueOf, on -> Optional.of(Boolean.valueOf(on)));
        remembered.keep("changes-only", session.changesOnly(), String::valueOf, on -> Optional.of(Boolean.valueOf(on)));
        Runs runs = new Runs(session, workers, uiThread, texts);
        this.desk = new Desk(session, workbench, runs);
        this.keeping = new Keeping(session, places, questions, uiThread, texts);
        keeping.onReplaced(desk::drop);
        this.lost = new LostWork(keeping, texts);
        Executor apart = task -> Thread.ofPlatform().daemon().name("apart").start(task);
        Exporting exporting = new Exporting(session, keeping, questions, apart, uiThread, texts);
        remembered.keep("export-form", exporting.form(), Form::words, Form::parse);
        remembered.keep("export-table", exporting.table(), TableKind::written, TableKind::of);
        remembered.keep("export-folder", exporting.folder());
        VersionTools tools = tools(workbench, runs, uiThread, places, texts);
        this.imports = new ImportViewModel(session, desk, ImportReading.ofAllFormats(), apart, uiThread, texts);
        this.shell = new ShellView(
                session,
                desk,
                appearance,
                new DossierCommands(desk, keeping, lost, exporting, choice, imports, texts),
                new ShellView.Tools(tools, search(apart, uiThread, language), apart, uiThread),
                language.phrases(),
                texts);
        Scene scene = new Scene(shell, 1440, 900);
        STYLES.forEach(
                name -> scene.getStylesheets().add(resource("css/" + name).toExternalForm()));
        remembered.keep(
                "actions",
                shell.palette().recent(),
                ids -> String.join(" ", ids),
                ids -> Optional.of(List.of(ids.split(" "))));
        appearance.dress(shell);
        stage.setScene(scene);
        stage.setMinWidth(760);
        stage.setMinHeight(480);
        new WindowPlace().keep(stage, remembered);
        stage.titleProperty().bind(Bindings.createStringBinding(() -> title(texts), keeping.name(), keeping.unsaved()));
        stage.setOnCloseRequest(e -> {
            e.consume();
            keeping.leave(stage::hide);
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> end());
    }

    /** Whoever comes back to the window may have changed a source's file meanwhile. */
    private VersionTools tools(Workbench workbench, Runs runs, UiThread uiThread, Places places, Texts texts) {
        Origins origins = new Origins(places.state());
        desk.onRead(read -> {
            Path file = read.file();
            if (file != null) {
                keeping.read(file);
                places.disk().execute(() -> origins.remember(read.source().sha256(), file));
            }
        });
        FileWatch watch = new FileWatch(session, origins, places.disk(), uiThread);
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                watch.look();
            }
        });
        Versions versions = new Versions(session, workbench, runs, origins, texts);
        return new VersionTools(versions, watch, places.disk(), uiThread);
    }

    /** Searches in threads of its own: a search need not wait for a comparison, nor for the search before it to break off. */
    private SearchViewModel search(Executor apart, UiThread uiThread, Language language) {
        return new SearchViewModel(
                session, new Search(searchers), apart, uiThread, language.phrases(), language.texts());
    }

    private String title(Texts texts) {
        String name = keeping.name().get();
        String whole = name.isEmpty() ? texts.text("app.name") : name + " – " + texts.text("app.name");
        return keeping.unsaved().get() ? "● " + whole : whole;
    }

    private void end() {
        desk.cancel();
        keeping.end();
        lost.end();
        searchers.close();
        preparers.shutdown();
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

    /** Opens what the window begins with: sources or manifests, or a dossier. */
    public void open(List<Path> files) {
        keeping.beginning();
        shell.open(files);
    }

    /** Takes what a later start hands over, none where it only asked for the window, and comes to the front. */
    public void take(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        if (!files.isEmpty()) {
            shell.open(files);
        }
    }

    /** Tells in the settings of what is kept on disk to be quicker the next time, and remembers whether it shall be. */
    public void offerKept(KeptFiles files) {
        remembered.keep("kept", files.on(), String::valueOf, on -> Optional.of(Boolean.valueOf(on)));
        shell.settings().showKept(files);
    }

    /** Offers sources that show what the program does, where nothing is open. */
    public void offerExample(Path manifest) {
        shell.offerExample(manifest);
    }

    /** Offers what a crash has left. */
    public void lookForLostWork() {
        lost.look();
    }

    public Keeping keeping() {
        return keeping;
    }

    public Session session() {
        return session;
    }

    public Desk desk() {
        return desk;
    }

    /** What is about to come in. */
    public ImportViewModel imports() {
        return imports;
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
