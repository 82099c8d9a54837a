package app.parallax.ui.shell;

import app.parallax.present.Phrases;
import app.parallax.ui.evidence.EvidenceClipboard;
import app.parallax.ui.evidence.SystemBoard;
import app.parallax.ui.findings.FindingsView;
import app.parallax.ui.findings.FindingsViewModel;
import app.parallax.ui.points.PointsView;
import app.parallax.ui.reader.ReaderView;
import app.parallax.ui.reader.ReaderViewModel;
import app.parallax.ui.session.Desk;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import app.parallax.ui.settings.Appearance;
import app.parallax.ui.shell.ShellViewModel.MainView;
import app.parallax.ui.shell.ShellViewModel.State;
import java.io.File;
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
    private final ReaderView reader;
    private final HBox reading;
    private final PointsView points;
    private final StateView states;
    private final SourceStrip strip;
    private final StackPane content = new StackPane();

    public ShellView(
            Session session, Desk desk, Appearance appearance, FileChoice choice, Phrases phrases, Texts texts) {
        EvidenceClipboard evidence = new EvidenceClipboard(session, phrases, new SystemBoard());
        FindingsViewModel findings = new FindingsViewModel(session, phrases, evidence);
        ReaderViewModel readerModel = new ReaderViewModel(session, phrases, texts);
        this.model = new ShellViewModel(session, findings, phrases, texts);
        this.commands = new Commands(model, readerModel, findings, desk, appearance, choice);
        this.reader = new ReaderView(readerModel, desk::correct);
        this.reading = reading(reader, new FindingsView(findings, phrases, texts));
        this.points = new PointsView(
                session, evidence, phrases, texts, () -> model.view().set(MainView.READ));
        this.states = new StateView(model, commands);
        this.strip = new SourceStrip(model, commands);
        getStyleClass().add("shell");
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        getChildren()
                .setAll(
                        new TopBar(model, commands),
                        strip,
                        new ProblemBar(model, commands),
                        content,
                        new StatusBar(model, commands));
        model.state().subscribe(s -> show());
        model.view().subscribe(v -> show());
        appearance.textSize().subscribe(size -> reader.levelAgain());
        setOnDragOver(this::dragOver);
        setOnDragDropped(this::dropped);
        sceneProperty().subscribe(this::entered);
    }

    private static HBox reading(ReaderView reader, FindingsView findings) {
        HBox.setHgrow(reader, Priority.ALWAYS);
        reader.setMinWidth(0);
        HBox box = new HBox(reader, findings);
        box.getStyleClass().add("reading");
        findings.minWidthProperty()
                .bind(box.widthProperty().multiply(0.26).map(w -> Math.clamp(w.doubleValue(), 320, 414)));
        findings.maxWidthProperty().bind(findings.minWidthProperty());
        return box;
    }

    private void entered(@Nullable Scene scene) {
        if (scene != null) {
            Keys.install(scene, commands);
            scene.windowProperty().subscribe(commands::setWindow);
        }
    }

    private void show() {
        boolean ready = model.state().get() == State.READY;
        strip.setVisible(ready);
        strip.setManaged(ready);
        Node shown = !ready ? states : model.view().get() == MainView.POINTS ? points : reading;
        if (!content.getChildren().equals(java.util.List.of(shown))) {
            content.getChildren().setAll(shown);
        }
    }

    private void dragOver(DragEvent e) {
        if (e.getDragboard().hasFiles() || e.getDragboard().hasString()) {
            e.acceptTransferModes(TransferMode.COPY);
        }
        e.consume();
    }

    private void dropped(DragEvent e) {
        Dragboard board = e.getDragboard();
        if (board.hasFiles()) {
            commands.open(board.getFiles().stream().map(File::toPath).toList());
        } else if (board.hasString()) {
            commands.paste(board.getString());
        }
        e.setDropCompleted(board.hasFiles() || board.hasString());
        e.consume();
    }

    public ShellViewModel model() {
        return model;
    }

    public ReaderView reader() {
        return reader;
    }
}
