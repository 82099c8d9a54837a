package app.parallax.dossier.history;

import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Stamp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier with how it became what it is. Changes go on at the end; undoing and redoing are entries of the log too, so that the log only grows and tells everything. Not safe for several
 * threads.
 */
public final class History {

    private final List<LogEntry> log = new ArrayList<>();
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private Dossier dossier;

    /** A history that starts with this dossier. */
    public History(Dossier start) {
        this.dossier = start;
    }

    /**
     * A history that goes on from a log.
     *
     * @param end what the log led to
     * @throws IllegalStateException where it cannot have led there, because undoing or redoing all of it fails
     */
    public static History of(Dossier end, List<LogEntry> log) {
        History history = new History(end);
        for (LogEntry entry : log) {
            history.track(entry);
            history.log.add(entry);
        }
        Dossier start = end;
        for (Change change : history.done) {
            start = change.reversed(change.stamp()).applyTo(start);
        }
        Dossier redone = end;
        for (Change change : history.undone) {
            redone = change.applyTo(redone);
        }
        return history;
    }

    public Dossier dossier() {
        return dossier;
    }

    /** Oldest first. */
    public List<LogEntry> log() {
        return List.copyOf(log);
    }

    /**
     * Adds what was done, and does it.
     *
     * @throws IllegalStateException where the dossier is not what the entry takes for granted; then nothing has changed
     */
    public void add(LogEntry entry) {
        dossier = after(entry);
        track(entry);
        log.add(entry);
    }

    private Dossier after(LogEntry entry) {
        return switch (entry) {
            case LogEntry.Made made -> made.change().applyTo(dossier);
            case LogEntry.Undone u ->
                expected(nextToUndo(), "undo").reversed(u.stamp()).applyTo(dossier);
            case LogEntry.Redone r -> expected(nextToRedo(), "redo").applyTo(dossier);
        };
    }

    private void track(LogEntry entry) {
        switch (entry) {
            case LogEntry.Made made -> track(made.change());
            case LogEntry.Undone u -> undone.push(expected(done.poll(), "undo"));
            case LogEntry.Redone r -> done.push(expected(undone.poll(), "redo"));
        }
    }

    /** What only was looked at is kept beside: undoing goes past it, and it takes away no redo. */
    private void track(Change change) {
        if (change.canBeUndone()) {
            done.push(change);
            undone.clear();
        }
    }

    private static Change expected(@Nullable Change change, String what) {
        if (change == null) {
            throw new IllegalStateException("there is nothing to " + what);
        }
        return change;
    }

    /** The change that undoing would take back; null where there is none. */
    public @Nullable Change nextToUndo() {
        return done.peek();
    }

    /** The change that redoing would make again; null where there is none. */
    public @Nullable Change nextToRedo() {
        return undone.peek();
    }

    /** @return the entry, or null where there is nothing to undo */
    public @Nullable LogEntry undo(Stamp stamp) {
        return nextToUndo() == null ? null : added(new LogEntry.Undone(stamp));
    }

    /** @return the entry, or null where there is nothing to redo */
    public @Nullable LogEntry redo(Stamp stamp) {
        return nextToRedo() == null ? null : added(new LogEntry.Redone(stamp));
    }

    private LogEntry added(LogEntry entry) {
        add(entry);
        return entry;
    }
}
