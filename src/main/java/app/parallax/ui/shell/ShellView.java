package app.parallax.ui.shell;

import app.parallax.present.Phrases;
import app.parallax.ui.action.Palette;
import app.parallax.ui.control.FocusRing;
import app.parallax.ui.control.FocusTurns;
import app.parallax.ui.correcting.SettingRight;
import app.parallax.ui.evidence.EvidenceClipboard;
import app.parallax.ui.evidence.SystemBoard;
import app.parallax.ui.exporting.ExportSheet;
import app.parallax.ui.exporting.FolderShower;
import app.parallax.ui.exporting.Picture;
import app.parallax.ui.figures.FiguresView;
import app.parallax.ui.findings.FindingsView;
import app.parallax.ui.findings.FindingsViewModel;
import app.parallax.ui.importing.ImportBar;
import app.parallax.ui.importing.ImportSheet;
import app.parallax.ui.judging.JudgingViewModel;
import app.parallax.ui.lineage.LineageView;
import app.parallax.ui.log.LogView;
import app.parallax.ui.log.LogViewModel;
import app.parallax.ui.notes.NotesView;
import app.parallax.ui.notes.NotesViewModel;
import app.parallax.ui.points.PointsView;
import app.parallax.ui.quotations.QuotationsView;
import app.parallax.ui.reader.ReaderView;
import app.parallax.ui.reader.ReaderViewModel;
import app.parallax.ui.search.SearchViewModel;
import app.parallax.ui.selecting.TextClipboard;
import app.parallax.ui.session.Desk;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import app.parallax.ui.session.UiThread;
import app.parallax.ui.settings.Appearance;
import app.parallax.ui.settings.SettingsView;
import app.parallax.ui.shell.ShellViewModel.MainView;
import app.parallax.ui.shell.ShellViewModel.State;
import app.parallax.ui.timeline.TimelineView;
import app.parallax.ui.versions.ChangedFileBar;
import app.parallax.ui.versions.NewText;
import app.parallax.ui.versions.StandingWords;
import app.parallax.ui.versions.VersionTools;
import app.parallax.ui.versions.Versions;
import app.parallax.ui.versions.VersionsView;
import app.parallax.ui.versions.VersionsViewModel;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The whole window: bars above and below, and between them what the state and the chosen view ask for. */
public final class ShellView extends VBox {
    private final ShellViewModel model;
    private final Commands commands;
    private final Actions actions;
    private final ReaderView reader;
    private final HBox reading;
    private final PointsView points;
    private final VersionsView versions;
    private final QuotationsView quotations;
    private final FiguresView figures;
    private final TimelineView timeline;
    private final StateView states;
    private final SourceStrip strip;
    private final KeysOverview keys;
    private final Palette palette;
    private final Palette sources;
    private final SettingsView settings;
    private final ExportSheet export;
    private final ImportSheet importing;
    private final StackPane content = new StackPane();
    private final FocusTurns turns = new FocusTurns();

    /**
     * What the window has besides what every part of it uses.
     *
     * @param workers do what takes too long for the window's thread, without waiting for one another
     */
    public record Tools(VersionTools versions, SearchViewModel search, Executor workers, UiThread uiThread) {}

    public ShellView(
            Session session,
            Desk desk,
            Appearance appearance,
            DossierCommands dossier,
            Tools further,
            Phrases phrases,
            Texts texts) {
        VersionTools tools = further.versions();
        SystemBoard board = new SystemBoard();
        EvidenceClipboard evidence = new EvidenceClipboard(session, phrases, board);
        SettingRight settingRight = new SettingRight(session, desk);
        FindingsViewModel findings = new FindingsViewModel(session, settingRight, phrases, evidence);
        desk.beforeShown(findings::prepare);
        ReaderViewModel readerModel = new ReaderViewModel(session, settingRight, phrases, texts);
        TextClipboard words = new TextClipboard(
                readerModel.selecting(), session, board, phrases, texts, further.workers(), further.uiThread());
        this.model = new ShellViewModel(session, findings, dossier.exporting(), words.status(), phrases, texts);
        ObjectProperty<@Nullable String> looked = new SimpleObjectProperty<>();
        session.selection().subscribe(selection -> looked.set(selection == null ? null : selection.id()));
        JudgingViewModel judging = new JudgingViewModel(session, looked);
        NotesViewModel notes = new NotesViewModel(session, phrases, texts);
        this.reader = new ReaderView(readerModel, desk::correct);
        SidePanel panel = new SidePanel(
                new FindingsView(findings, judging, phrases, texts),
                new NotesView(notes, texts),
                new LogView(new LogViewModel(session, desk, phrases, texts), texts),
                new LineageView(session, phrases, texts),
                Bindings.createStringBinding(
                        () -> texts.text("notes.title", notes.all().size()), notes.all()),
                texts);
        this.reading = reading(reader, panel);
        this.points = new PointsView(
                session, desk, evidence, phrases, texts, () -> model.view().set(MainView.READ));
        this.quotations =
                new QuotationsView(session, phrases, texts, () -> model.view().set(MainView.READ));
        this.figures =
                new FiguresView(session, phrases, texts, () -> model.view().set(MainView.READ));
        this.timeline =
                new TimelineView(session, phrases, texts, () -> model.view().set(MainView.READ));
        Tables tables = new Tables(points, figures, quotations, timeline);
        Judges judges = new Judges(model.view(), judging, panel::giveReason, tables);
        this.keys = new KeysOverview(KeyNames.ALL_KEYS, texts);
        this.palette = new Palette("palette", KeyNames.PALETTE, texts);
        this.sources = new Palette("sources", KeyNames.SOURCES, texts);
        this.settings = new SettingsView(
                KeyNames.SETTINGS,
                appearance,
                session.hiddenMarks(),
                session.ledger().analyst(),
                texts);
        dossier.exporting().offerPicture(new Picture(reader));
        this.export = new ExportSheet(KeyNames.EXPORT, dossier.exporting(), FolderShower::show);
        dossier.offer(export);
        UnaryOperator<String> names = new SourceCalling(session.comparison(), phrases, texts);
        VersionsViewModel versionsModel =
                new VersionsViewModel(session, tools, new StandingWords(phrases, texts), names, texts);
        NewText newText = newText(tools.versions(), dossier, versionsModel);
        reader.takeNewTexts(newText);
        reader.onBaseline(desk::baseline);
        this.versions =
                new VersionsView(versionsModel, newText, () -> model.view().set(MainView.READ), texts);
        ViewCommands views = new ViewCommands(
                model, readerModel, reader, findings, panel, keys, sources, settings, versionsModel, appearance);
        Searching searching = new Searching(model, panel, further.search(), this);
        this.commands = new Commands(
                dossier,
                new WorkCommands(settingRight, session.ledger(), judges, notes, evidence, points, views),
                views,
                searching,
                new SelectingCommands(model.view()::get, reader.words(), readerModel.selecting(), words, searching),
                tables);
        this.actions = new Actions(model, commands, this::togglePalette);
        reader.words().onMenu(new PageMenu(actions)::open);
        keys.show(actions);
        this.importing = new ImportSheet(dossier.imports());
        this.states = new StateView(model, commands);
        this.strip = new SourceStrip(model, commands, newText);
        getStyleClass().add("shell");
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        getChildren()
                .setAll(
                        new TopBar(model, commands, actions),
                        strip,
                        new RecoveryBar(dossier.lost(), texts),
                        new ChangedFileBar(tools.watch(), tools.versions(), names, texts),
                        new BaselineBar(session, desk::baseline, phrases, texts),
                        new ProblemBar(model, commands),
                        new ImportBar(dossier.imports()),
                        content,
                        new StatusBar(model, commands),
                        new FocusRing());
        model.state().subscribe(s -> show());
        model.view().subscribe(v -> show());
        commands.views().onGo(() -> {
            if (model.state().get() == State.READY && !main().isFocusWithin()) {
                focus(main());
            }
        });
        appearance.textSize().subscribe(size -> reader.levelAgain());
        setOnDragOver(this::dragOver);
        setOnDragDropped(this::dropped);
        sceneProperty().subscribe(this::entered);
    }

    private static HBox reading(ReaderView reader, SidePanel panel) {
        HBox.setHgrow(reader, Priority.ALWAYS);
        reader.setMinWidth(0);
        HBox box = new HBox(reader, panel);
        box.getStyleClass().add("reading");
        panel.minWidthProperty()
                .bind(box.widthProperty().multiply(0.26).map(w -> Math.clamp(w.doubleValue(), 320, 414)));
        panel.maxWidthProperty().bind(panel.minWidthProperty());
        return box;
    }

    private void togglePalette() {
        palette.toggle(actions);
    }

    /** Offers sources that show what the program does. */
    public void offerExample(Path manifest) {
        commands.dossier().offerExample(manifest);
    }

    /** What is found by typing. */
    public Palette palette() {
        return palette;
    }

    public SettingsView settings() {
        return settings;
    }

    private void entered(@Nullable Scene scene) {
        if (scene != null) {
            Keys.install(scene, commands, actions);
            scene.windowProperty().subscribe(commands.dossier()::setWindow);
        }
    }

    private NewText newText(Versions taking, DossierCommands dossier, VersionsViewModel versionsModel) {
        NewText.Further further = new NewText.Further() {
            @Override
            public void open(List<Path> files) {
                dossier.open(files);
            }

            @Override
            public void paste(String words) {
                dossier.paste(words);
            }
        };
        taking.onTaken(id -> model.view().set(MainView.VERSIONS));
        return new NewText(taking, dossier::choose, further, id -> {
            versionsModel.choose(id);
            model.view().set(MainView.VERSIONS);
        });
    }

    private Node main() {
        return switch (model.view().get()) {
            case READ -> reading;
            case POINTS -> points;
            case FIGURES -> figures;
            case TIMELINE -> timeline;
            case VERSIONS -> versions;
            case QUOTATIONS -> quotations;
        };
    }

    private void show() {
        boolean ready = model.state().get() == State.READY;
        strip.setVisible(ready);
        strip.setManaged(ready);
        Node shown = ready ? main() : states;
        List<Node> wanted = List.of(shown, importing, keys, palette, sources, settings, export);
        if (!content.getChildren().equals(wanted)) {
            Node before = content.getChildren().isEmpty()
                    ? null
                    : content.getChildren().getFirst();
            turns.change(before, shown, () -> content.getChildren().setAll(wanted), () -> focus(shown));
            if (states.equals(before)) {
                // Wherever somebody was while there was nothing to read: now there is.
                focus(shown);
            }
        }
    }

    /** Gives the focus to where the keys of a view are heard. */
    private void focus(Node shown) {
        Node keys = shown.lookup(shown.equals(versions) ? "#version-rows" : ".row-list");
        if (shown.equals(reading)) {
            reader.focusText();
        } else if (keys != null) {
            keys.requestFocus();
        }
    }

    private void dragOver(DragEvent e) {
        if (e.getDragboard().hasFiles()
                || e.getDragboard().hasHtml()
                || e.getDragboard().hasString()) {
            e.acceptTransferModes(TransferMode.COPY);
        }
        e.consume();
    }

    private void dropped(DragEvent e) {
        Dragboard board = e.getDragboard();
        if (board.hasFiles()) {
            commands.dossier().open(board.getFiles().stream().map(File::toPath).toList());
        } else {
            commands.dossier().paste(board);
        }
        e.setDropCompleted(board.hasFiles() || board.hasHtml() || board.hasString());
        e.consume();
    }

    /** Opens files as a person would: a dossier in place of the one at hand, sources beside what is open. */
    public void open(List<Path> files) {
        commands.dossier().open(files);
    }

    public ShellViewModel model() {
        return model;
    }

    /** Everything that can be asked of the window. */
    public Actions actions() {
        return actions;
    }

    public ReaderView reader() {
        return reader;
    }
}
