package app.parallax.ui.shell;

import app.parallax.ui.action.Palette;
import app.parallax.ui.findings.FindingsViewModel;
import app.parallax.ui.reader.ReaderView;
import app.parallax.ui.reader.ReaderViewModel;
import app.parallax.ui.settings.Appearance;
import app.parallax.ui.settings.SettingsView;
import app.parallax.ui.shell.ShellViewModel.MainView;
import app.parallax.ui.versions.VersionsViewModel;
import javafx.beans.property.ObjectProperty;

/** What a person can ask to see: another view, panel or column, the next finding, larger letters. */
final class ViewCommands {
    private final ShellViewModel shell;
    private final ReaderViewModel columns;
    private final ReaderView reader;
    private final FindingsViewModel findings;
    private final SidePanel panel;
    private final KeysOverview keys;
    private final Palette sources;
    private final SettingsView settings;
    private final VersionsViewModel versions;
    private final Appearance appearance;
    private Runnable onGo = () -> {};

    ViewCommands(
            ShellViewModel shell,
            ReaderViewModel columns,
            ReaderView reader,
            FindingsViewModel findings,
            SidePanel panel,
            KeysOverview keys,
            Palette sources,
            SettingsView settings,
            VersionsViewModel versions,
            Appearance appearance) {
        this.shell = shell;
        this.columns = columns;
        this.reader = reader;
        this.findings = findings;
        this.panel = panel;
        this.keys = keys;
        this.sources = sources;
        this.settings = settings;
        this.versions = versions;
        this.appearance = appearance;
    }

    void show(MainView view) {
        shell.view().set(view);
    }

    /** Shows a view and goes there: its keys are heard from now on. */
    void go(MainView view) {
        show(view);
        onGo.run();
    }

    /** Gives the focus to the view that is shown. */
    void onGo(Runnable action) {
        onGo = action;
    }

    /** Where one reads, for what is done with the source that is read. */
    ReaderView reader() {
        return reader;
    }

    boolean isOnPoints() {
        return shell.view().get() == MainView.POINTS;
    }

    /** Shows or hides the column of a source. */
    void toggle(String id) {
        columns.toggle(id);
    }

    /** Brings in the next of the sources that wait, or the one before. */
    void slide(int by) {
        show(MainView.READ);
        shell.session().arranging().slide(by);
    }

    /** Makes all columns equally wide. */
    void even() {
        shell.session().arranging().even();
    }

    /** The same by the source's number, from 1; a number that no source has changes nothing. */
    void toggle(int number) {
        shell.chips().stream().filter(c -> c.number() == number).findFirst().ifPresent(c -> toggle(c.id()));
    }

    /** The next finding; beside the texts of a source, the next that its change has touched. */
    void next() {
        if (shell.view().get() == MainView.VERSIONS) {
            versions.next();
            return;
        }
        findings.next();
    }

    void previous() {
        if (shell.view().get() == MainView.VERSIONS) {
            versions.previous();
            return;
        }
        findings.previous();
    }

    void nextUnseen() {
        findings.nextUnseen();
    }

    void findings() {
        show(MainView.READ);
        panel.tab().set(SidePanel.Tab.FINDINGS);
    }

    void log() {
        show(MainView.READ);
        panel.tab().set(SidePanel.Tab.LOG);
    }

    /** Shows who took words from whom. */
    void lineage() {
        show(MainView.READ);
        panel.tab().set(SidePanel.Tab.LINEAGE);
    }

    /** Brings the notes to the front, an empty one begun. */
    void writeNote() {
        show(MainView.READ);
        panel.writeNote();
    }

    /** Hides all marks in the text, or shows them again. */
    void marks() {
        shell.session().hiddenMarks().toggleAll();
    }

    /** Scrolls the columns in step, or each by itself. */
    void step() {
        ObjectProperty<Boolean> inStep = shell.session().inStep();
        inStep.set(!inStep.get());
    }

    /** Folds away what agrees, or shows it again. */
    void changesOnly() {
        ObjectProperty<Boolean> changesOnly = shell.session().changesOnly();
        changesOnly.set(!changesOnly.get());
    }

    void keys() {
        keys.toggle();
    }

    /** All sources, to be found by typing. */
    void sources() {
        sources.toggle(new SourceOffer(shell, this));
    }

    void settings() {
        settings.toggle();
    }

    /** Escape: what is selected is let go of; answers whether anything was. */
    boolean deselect() {
        boolean was = shell.session().selection().get() != null
                || shell.session().place().get() != null;
        shell.session().selection().set(null);
        shell.session().place().set(null);
        shell.session().selectedText().set(null);
        return was;
    }

    Appearance appearance() {
        return appearance;
    }
}
