package app.parallax.ui.shell;

import app.parallax.ui.findings.FindingsViewModel;
import app.parallax.ui.keeping.Keeping;
import app.parallax.ui.notes.NotesViewModel;
import app.parallax.ui.points.PointsView;
import app.parallax.ui.reader.ReaderViewModel;
import app.parallax.ui.session.Desk;
import app.parallax.ui.session.Texts;
import app.parallax.ui.settings.Appearance;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Everything a person can ask of the window, by whatever key, button or menu. */
final class Commands {
    private final ShellViewModel shell;
    private final ReaderViewModel reader;
    private final FindingsViewModel findings;
    private final NotesViewModel notes;
    private final Judges judges;
    private final SidePanel panel;
    private final PointsView points;
    private final KeysOverview keys;
    private final Desk desk;
    private final Appearance appearance;
    private final FileChoice choice;
    private final Keeping keeping;
    private final Texts texts;
    private @Nullable Window window;

    Commands(
            ShellViewModel shell,
            ReaderViewModel reader,
            FindingsViewModel findings,
            NotesViewModel notes,
            Judges judges,
            SidePanel panel,
            PointsView points,
            KeysOverview keys,
            Desk desk,
            Appearance appearance,
            FileChoice choice,
            Keeping keeping) {
        this.shell = shell;
        this.reader = reader;
        this.findings = findings;
        this.notes = notes;
        this.judges = judges;
        this.panel = panel;
        this.points = points;
        this.keys = keys;
        this.desk = desk;
        this.appearance = appearance;
        this.choice = choice;
        this.keeping = keeping;
        this.texts = shell.texts();
    }

    void setWindow(@Nullable Window newWindow) {
        window = newWindow;
    }

    void open() {
        List<Path> files = choice.choose(window);
        if (!files.isEmpty()) {
            open(files);
        }
    }

    /** A dossier takes the place of the one at hand; sources come beside what is open. */
    void open(List<Path> files) {
        List<Path> sources =
                files.stream().filter(file -> !Keeping.isDossier(file)).toList();
        Optional<Path> dossier = files.stream().filter(Keeping::isDossier).findFirst();
        if (dossier.isPresent()) {
            keeping.open(dossier.get(), () -> add(sources));
        } else {
            add(sources);
        }
    }

    private void add(List<Path> sources) {
        if (!sources.isEmpty()) {
            desk.open(sources);
        }
    }

    void begin() {
        keeping.begin();
    }

    void save() {
        keeping.save();
    }

    void saveAs() {
        keeping.saveAs();
    }

    Keeping keeping() {
        return keeping;
    }

    /** Text in the clipboard becomes a source, files in it are opened. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            open(clipboard.getFiles().stream().map(File::toPath).toList());
        } else if (clipboard.hasString()) {
            paste(clipboard.getString());
        }
    }

    /** What is looked at goes to the clipboard as evidence. */
    void copy() {
        findings.evidence().copySelected();
    }

    void paste(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            desk.paste(texts.text("paste.name"), words);
        }
    }

    void toggle(String id) {
        reader.toggle(id);
    }

    void toggle(int number) {
        shell.chips().stream().filter(c -> c.number() == number).findFirst().ifPresent(c -> toggle(c.id()));
    }

    void baseline(String id) {
        desk.baseline(id);
    }

    void remove(String id) {
        desk.remove(id);
    }

    void next() {
        findings.next();
    }

    void previous() {
        findings.previous();
    }

    void view(ShellViewModel.MainView view) {
        shell.view().set(view);
    }

    void cancel() {
        desk.cancel();
    }

    void again() {
        desk.compare();
    }

    void nextUnseen() {
        findings.nextUnseen();
    }

    Judges judges() {
        return judges;
    }

    void undo() {
        shell.session().ledger().undo();
    }

    void redo() {
        shell.session().ledger().redo();
    }

    /** Begins a note on what is looked at; on a point, where the points are shown. */
    void note() {
        if (shell.view().get() == ShellViewModel.MainView.POINTS) {
            points.chooseLooked();
            shell.view().set(ShellViewModel.MainView.READ);
        }
        panel.writeNote();
    }

    void bookmark() {
        notes.bookmark();
    }

    void findings() {
        shell.view().set(ShellViewModel.MainView.READ);
        panel.tab().set(SidePanel.Tab.FINDINGS);
    }

    void log() {
        shell.view().set(ShellViewModel.MainView.READ);
        panel.tab().set(SidePanel.Tab.LOG);
    }

    void keys() {
        keys.toggle();
    }

    /** Escape: first what lies over the window goes, then what is selected. */
    void deselect() {
        if (keys.isVisible()) {
            keys.toggle();
            return;
        }
        shell.session().selection().set(null);
    }

    Appearance appearance() {
        return appearance;
    }
}
