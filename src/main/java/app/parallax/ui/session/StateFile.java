package app.parallax.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A small UTF-8 file in the user's state folder. What stands in it makes the program handier, and nothing depends on it: that it cannot be read or written is logged and not worth a sentence. Reads and
 * writes on the thread that asks; keeps nothing in memory.
 */
public final class StateFile {
    private static final Logger LOG = Logger.getLogger(StateFile.class.getName());

    private final @Nullable Path file;

    /**
     * @param file may be missing, and its folder too; null for one that holds nothing and takes nothing
     */
    public StateFile(@Nullable Path file) {
        this.file = file;
    }

    /** False for one that takes nothing. */
    public boolean isSomewhere() {
        return file != null;
    }

    /** What it holds; empty where it is missing or cannot be read. */
    public String read() {
        try {
            return file == null || !Files.exists(file) ? "" : Files.readString(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What is remembered cannot be read: " + file, e);
            return "";
        }
    }

    /** Puts words in place of what it holds: all of them or none. */
    public void write(String words) {
        if (file == null) {
            return;
        }
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(beside.toAbsolutePath().getParent());
            Files.writeString(beside, words);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What is to be remembered cannot be written: " + file, e);
        }
    }
}
