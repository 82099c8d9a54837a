package app.parallax.dossier.journal;

import app.parallax.dossier.file.Disk;
import app.parallax.dossier.file.DiskFailure;
import app.parallax.dossier.history.LogEntry;
import app.parallax.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps on the disk what is done to a dossier between two saves. No caller waits for the disk, {@link #flush} and the endings apart; a thread of its own writes each change, with those that came
 * meanwhile, and flushes it, well within two seconds. Where it cannot, it says so and tries again. Safe for several threads.
 */
public final class Journal implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Journal.class.getName());

    /** So that a burst of changes costs one flush; far below the two seconds that are promised. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final Duration RETRY = Duration.ofSeconds(1);

    /** At the end of the program somebody waits. */
    private static final Duration LONGEST_END = Duration.ofSeconds(10);

    private final Path journals;
    private final JournalListener listener;
    private final JournalFolder folder;
    private final Thread writer = Thread.ofPlatform().name("journal").daemon().unstarted(this::run);
    private final Object lock = new Object();

    /** All below: guarded by the lock. */
    private JournalBase base;

    private List<LogEntry> entries = new ArrayList<>();

    /** Of the entries; negative where the base is not on the disk. */
    private int written = -1;

    private int beginnings;
    private boolean hurry;
    private boolean ending;
    private boolean failing;

    private Journal(Path journals, JournalBase base, JournalListener listener, Disk disk) {
        this.journals = journals;
        this.base = base;
        this.listener = listener;
        this.folder = new JournalFolder(journals, disk);
    }

    /**
     * Begins a journal, without waiting for the disk.
     *
     * @param journals the folder of all journals, in the user's state folder; made where it is missing
     */
    public static Journal begin(Path journals, JournalBase base, JournalListener listener) {
        return begin(journals, base, listener, Disk.REAL);
    }

    static Journal begin(Path journals, JournalBase base, JournalListener listener, Disk disk) {
        Journal journal = new Journal(journals, base, listener, disk);
        journal.writer.start();
        return journal;
    }

    /** Keeps an entry that was added to the history; in the order of the calls. The base's vault has the contents that it names. */
    public void add(LogEntry entry) {
        synchronized (lock) {
            entries.add(entry);
            lock.notifyAll();
        }
    }

    /**
     * Begins anew from what was saved. Entries that were added since that moment are kept behind it.
     *
     * @param saved what stands in the file now: the old base, and some of the entries since
     */
    public void saved(JournalBase saved) {
        synchronized (lock) {
            int inFile = saved.kept().log().size() - base.kept().log().size();
            if (inFile < 0 || inFile > entries.size()) {
                throw new IllegalArgumentException("saved: its log does not go on from the journal's base");
            }
            entries = new ArrayList<>(entries.subList(inFile, entries.size()));
            base = saved;
            written = -1;
            beginnings++;
            lock.notifyAll();
        }
    }

    private void run() {
        boolean more = true;
        while (more) {
            more = turn();
        }
    }

    /** One write, with what it takes. */
    private record Task(JournalBase base, int beginning, List<LogEntry> all, int from, boolean anew) {}

    /** @return false at the end */
    private boolean turn() {
        try {
            Task task = next();
            if (task == null) {
                return false;
            }
            boolean done = attempt(task);
            synchronized (lock) {
                if (!done && !ending) {
                    lock.wait(RETRY.toMillis());
                }
                return done || !ending;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits until there is something to write; null at the end. */
    private @Nullable Task next() throws InterruptedException {
        synchronized (lock) {
            while (isAllWritten() && !ending) {
                lock.wait();
            }
            if (isAllWritten()) {
                return null;
            }
            pause();
            return new Task(base, beginnings, List.copyOf(entries), Math.max(0, written), written < 0);
        }
    }

    private void pause() throws InterruptedException {
        long end = System.nanoTime() + PAUSE.toNanos();
        long left = PAUSE.toMillis();
        while (left > 0 && !hurry && !ending && written >= 0) {
            lock.wait(left);
            left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        }
    }

    private boolean isAllWritten() {
        return written == entries.size();
    }

    private boolean attempt(Task task) {
        try {
            if (task.anew() || !folder.isSound()) {
                folder.begin(task.base(), task.all());
            } else {
                folder.append(
                        task.all().subList(task.from(), task.all().size()),
                        task.base().kept().vault());
            }
            succeeded(task);
            return true;
        } catch (IOException e) {
            failed(e);
            return false;
        } catch (RuntimeException e) {
            // Whatever is wrong with one change, those that follow are not to be lost for it in silence.
            failed(new IOException(e));
            return false;
        }
    }

    private void succeeded(Task task) {
        boolean again;
        synchronized (lock) {
            if (beginnings == task.beginning()) {
                written = task.all().size();
            }
            again = failing;
            failing = false;
            lock.notifyAll();
        }
        if (again) {
            listener.working();
        }
    }

    private void failed(IOException e) {
        boolean first;
        synchronized (lock) {
            first = !failing;
            failing = true;
            lock.notifyAll();
        }
        if (first) {
            LOG.log(Level.WARNING, "The journal cannot be written: " + journals, e);
            listener.failing(new Problem(
                    "journal-failing",
                    "Your latest changes cannot be kept in %s: %s. You can go on; save the dossier soon."
                            .formatted(journals, DiskFailure.of(e, journals).words())));
        }
    }

    /**
     * Waits until everything added so far is on the disk.
     *
     * @return false where that did not come about in time, or the caller was interrupted
     */
    public boolean flush(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        synchronized (lock) {
            hurry = true;
            lock.notifyAll();
            try {
                long left = longest.toMillis();
                while (!isAllWritten() && left > 0 && writer.isAlive()) {
                    lock.wait(left);
                    left = Duration.ofNanos(end - System.nanoTime()).toMillis();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            } finally {
                hurry = false;
            }
            return isAllWritten();
        }
    }

    /** Writes what is still to be written and leaves the journal for the next start to find; one in which nothing would be missed is taken away. */
    @Override
    public void close() {
        end(true);
    }

    /** Ends it and takes it away: everything is saved, or the analyst does not want it. */
    public void discard() {
        end(false);
    }

    private void end(boolean keep) {
        boolean missed;
        synchronized (lock) {
            ending = true;
            if (!keep) {
                written = entries.size();
            }
            missed = keep && (base.isUnsaved() || !entries.isEmpty());
            lock.notifyAll();
        }
        try {
            if (!writer.join(LONGEST_END)) {
                LOG.warning("The journal was still being written when it was closed: " + journals);
                return;
            }
            if (missed) {
                folder.release();
            } else {
                folder.remove();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A journal stays behind: " + journals, e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
