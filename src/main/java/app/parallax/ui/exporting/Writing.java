package app.parallax.ui.exporting;

import app.parallax.dossier.file.DiskFailure;
import app.parallax.export.OutputFile;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One file being written by a worker, which can be told to stop. */
final class Writing {
    private static final Logger LOG = Logger.getLogger(Writing.class.getName());

    private final Path file;
    private final OutputFile.Content content;
    private @Nullable Thread worker;
    private boolean cancelled;

    Writing(Path file, OutputFile.Content content) {
        this.file = file;
        this.content = content;
    }

    Path file() {
        return file;
    }

    /**
     * For the worker.
     *
     * @param sentence for why a file could not be written, in words
     */
    Progress run(Function<String, String> sentence) {
        if (!begin()) {
            return new Progress.Cancelled();
        }
        try {
            OutputFile.write(file, content);
            return new Progress.Written(file);
        } catch (InterruptedIOException | ClosedByInterruptException e) {
            LOG.log(Level.FINE, "stopped: " + file, e);
            return new Progress.Cancelled();
        } catch (IOException e) {
            Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
            return new Progress.Failed(sentence.apply(DiskFailure.of(e, folder).words()));
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            LOG.log(Level.SEVERE, "the file could not be made: " + file, e);
            return new Progress.Failed(sentence.apply(String.valueOf(e.getMessage())));
        } finally {
            end();
        }
    }

    private synchronized boolean begin() {
        worker = Thread.currentThread();
        return !cancelled;
    }

    private synchronized void end() {
        worker = null;
        // Nobody else's work is stopped in its place.
        Thread.interrupted();
    }

    synchronized void cancel() {
        cancelled = true;
        if (worker != null) {
            worker.interrupt();
        }
    }
}
