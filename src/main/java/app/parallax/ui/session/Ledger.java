package app.parallax.ui.session;

import app.parallax.dossier.history.Change;
import app.parallax.dossier.history.History;
import app.parallax.dossier.history.LogEntry;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Key;
import app.parallax.dossier.work.Stamp;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The dossier as it stands, and the only way to change it: every change is signed and dated, and can be undone. Touched by the window's thread only. */
public final class Ledger {
    private final InstantSource clock;
    private final StringProperty analyst = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Dossier> dossier = new ReadOnlyObjectWrapper<>(Dossier.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Change> nextToUndo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Change> nextToRedo = new ReadOnlyObjectWrapper<>();
    private final List<Consumer<LogEntry>> hearers = new ArrayList<>();
    private History history = new History(Dossier.EMPTY);

    public Ledger(InstantSource clock) {
        this.clock = clock;
    }

    /** Who signs; empty where nobody said. */
    public StringProperty analyst() {
        return analyst;
    }

    public ReadOnlyObjectProperty<Dossier> dossier() {
        return dossier.getReadOnlyProperty();
    }

    /** All that was done, oldest first; it has grown whenever the dossier changes. */
    public List<LogEntry> log() {
        return history.log();
    }

    /** What {@link #undo} would take back; null where there is nothing. */
    public ReadOnlyObjectProperty<@Nullable Change> nextToUndo() {
        return nextToUndo.getReadOnlyProperty();
    }

    /** What {@link #redo} would make again; null where there is nothing. */
    public ReadOnlyObjectProperty<@Nullable Change> nextToRedo() {
        return nextToRedo.getReadOnlyProperty();
    }

    /** Whoever wants to keep the log hears each entry here, once it stands and before anybody is shown what came of it. */
    public void onEntry(Consumer<LogEntry> hearer) {
        hearers.add(hearer);
    }

    /** Goes on with another dossier, such as one from a file. Nobody hears of it as of a change. */
    public void open(History other) {
        history = other;
        show();
    }

    public Stamp stamp() {
        return new Stamp(analyst.get().strip(), clock.instant());
    }

    /** Puts items into the dossier. */
    public void put(Change.Code code, Item... items) {
        make(code, List.of(items), List.of());
    }

    public void remove(Change.Code code, Key... keys) {
        make(code, List.of(), List.of(keys));
    }

    /** Puts items in and takes others out, in one change; where that changes nothing, nothing is written down. */
    public void make(Change.Code code, Collection<? extends Item> put, Collection<Key> removed) {
        make(Change.between(code, dossier.get(), put, removed, stamp()));
    }

    /**
     * Makes a change that was thought out elsewhere.
     *
     * @throws IllegalStateException where the dossier is not what the change takes for granted
     */
    public void make(Change change) {
        if (!change.isEmpty()) {
            LogEntry entry = new LogEntry.Made(change);
            history.add(entry);
            tell(entry);
        }
    }

    public void undo() {
        LogEntry entry = history.undo(stamp());
        if (entry != null) {
            tell(entry);
        }
    }

    public void redo() {
        LogEntry entry = history.redo(stamp());
        if (entry != null) {
            tell(entry);
        }
    }

    private void tell(LogEntry entry) {
        List.copyOf(hearers).forEach(hearer -> hearer.accept(entry));
        show();
    }

    private void show() {
        nextToUndo.set(history.nextToUndo());
        nextToRedo.set(history.nextToRedo());
        dossier.set(history.dossier());
    }
}
