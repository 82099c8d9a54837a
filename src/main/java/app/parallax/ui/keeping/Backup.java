package app.parallax.ui.keeping;

import app.parallax.dossier.history.LogEntry;
import app.parallax.dossier.journal.Journal;
import app.parallax.dossier.journal.JournalBase;
import app.parallax.dossier.journal.JournalListener;
import app.parallax.source.Problem;
import app.parallax.ui.session.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The journal of the dossier at hand, begun with the first change that would be missed: who only looks leaves nothing behind. Touched by the window's thread only, {@link #flush} apart. */
final class Backup {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final @Nullable Path journals;
    private final JournalListener listener;
    private volatile @Nullable Journal journal;

    Backup(@Nullable Path journals, Session session, Background background) {
        this.journals = journals;
        this.listener = new JournalListener() {
            private String said = "";

            @Override
            public void failing(Problem problem) {
                background.later(() -> {
                    said = problem.message();
                    session.refused().add(said);
                });
            }

            @Override
            public void working() {
                background.later(() -> session.refused().remove(said));
            }
        };
    }

    boolean isBegun() {
        return journal != null;
    }

    void begin(JournalBase base, List<LogEntry> since) {
        if (journals != null) {
            Journal begun = Journal.begin(journals, base, listener);
            since.forEach(begun::add);
            journal = begun;
        }
    }

    void add(LogEntry entry) {
        Journal now = journal;
        if (now != null) {
            now.add(entry);
        }
    }

    void saved(JournalBase base) {
        Journal now = journal;
        if (now != null) {
            now.saved(base);
        }
    }

    /** Waits for the disk. */
    boolean flush() {
        Journal now = journal;
        return now != null && now.flush(LONGEST);
    }

    /**
     * Ends it with the dossier.
     *
     * @param keep whether what would be missed stays for the next start
     * @return what is still to be done, and waits for the disk
     */
    Runnable end(boolean keep) {
        Journal now = journal;
        journal = null;
        if (now == null) {
            return () -> {};
        }
        return keep ? now::close : now::discard;
    }
}
