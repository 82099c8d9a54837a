package app.parallax.cli;

import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.job.Workers;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.read.format.UnreadableException;
import app.parallax.text.HashedWords;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Goes through many files on every core and writes what each shares with the record; files of a folder in the order of their names, each known by its path. The record is read while the first
 * files are. No more than a few files are held at a time.
 */
final class ReuseRun implements AutoCloseable {
    private static final int AT_ONCE = 64;

    /** Lines for a file, or why there are none. */
    private record Found(byte[] lines, String problem) {}

    private final Console console;
    private final SourceReading reading = new SourceReading();
    private final Workers workers = Workers.onEveryCore();
    private final FutureTask<ReuseRecord> record;
    private final Progress progress;
    private List<SourceInput> files = List.of();
    private List<Found> first = List.of();
    private int written;

    /**
     * @param progress hears of the stage "reuse" after every few files
     */
    ReuseRun(Console console, SourceInput record, Progress progress) {
        this.console = console;
        this.progress = progress;
        this.record = new FutureTask<>(() -> ReuseRecord.read(reading, record));
        Thread.ofPlatform().daemon().name("parallax-reuse-record").start(this.record);
    }

    /**
     * Reads the record and searches the first files.
     *
     * @return false where the record cannot be read, which is then said; there is nothing to write
     */
    boolean begin(List<SourceInput> others) {
        files = others;
        try {
            first = found(0);
            record.get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableException unreadable) {
                console.problem(unreadable.problem().message());
                return false;
            }
            throw new IllegalStateException("The record could not be searched: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void write(OutputStream out) throws IOException {
        write(first, out);
        for (int from = AT_ONCE; from < files.size(); from += AT_ONCE) {
            write(found(from), out);
        }
        out.flush();
        console.passed();
    }

    @Override
    public void close() {
        workers.close();
    }

    private void write(List<Found> block, OutputStream out) throws IOException {
        written += block.size();
        progress.report("reuse", written, files.size());
        for (Found found : block) {
            if (!found.problem().isEmpty()) {
                console.problem(found.problem());
            }
            out.write(found.lines());
        }
    }

    private List<Found> found(int from) {
        return workers.map(
                files.subList(from, Math.min(files.size(), from + AT_ONCE)), this::found, new Cancellation());
    }

    private Found found(SourceInput file) {
        try {
            HashedWords words = HashedWords.of(reading.text(file));
            return new Found(record.get().lines(file.name(), words), "");
        } catch (UnreadableException e) {
            return new Found(new byte[0], e.problem().message());
        } catch (ExecutionException e) {
            // The record could not be read, which is said once.
            return new Found(new byte[0], "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was stopped", e);
        }
    }
}
