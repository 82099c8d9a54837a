package app.parallax.dossier.history;

import app.parallax.dossier.work.Stamp;

/** One line of the log: a change made, or one taken back or made again. */
public sealed interface LogEntry {

    Stamp stamp();

    /** A change. */
    record Made(Change change) implements LogEntry {
        @Override
        public Stamp stamp() {
            return change.stamp();
        }
    }

    /** The last change that stood was taken back. */
    record Undone(Stamp stamp) implements LogEntry {}

    /** The change taken back last was made again. */
    record Redone(Stamp stamp) implements LogEntry {}
}
