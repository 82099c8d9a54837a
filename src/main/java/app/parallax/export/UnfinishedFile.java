package app.parallax.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A file beside the one it will be; deleted when it is closed before that, also by a process that is told to end. */
final class UnfinishedFile implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(UnfinishedFile.class.getName());

    private final Path whole;
    private final Path beside;
    private final Thread atTheEnd = Thread.ofPlatform().unstarted(this::abandon);
    private boolean abandoned;

    /**
     * @param whole where the file goes when it is complete
     * @throws IOException where the process is ending already
     */
    UnfinishedFile(Path whole) throws IOException {
        this.whole = whole;
        this.beside = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            Runtime.getRuntime().addShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            throw new IOException("the program is ending", e);
        }
    }

    /** Opens it for writing, empty. */
    synchronized FileChannel open() throws IOException {
        check();
        return FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    /** Puts it, closed and complete, in its place. */
    synchronized void finish() throws IOException {
        check();
        try {
            Files.move(beside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network drives cannot; a plain move is still better than writing in place.
            Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            LOG.log(Level.FINE, "the program is ending, and the file goes with it", e);
        }
        Files.deleteIfExists(beside);
    }

    /** While the process ends other threads still run: none of them may bring the file back. */
    private synchronized void abandon() {
        abandoned = true;
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "An unfinished file was left behind: " + beside, e);
        }
    }

    private void check() throws IOException {
        if (abandoned) {
            throw new IOException("the program is ending");
        }
    }
}
