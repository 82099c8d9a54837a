package app.parallax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** Keeps the log in a file, opened when there is first something to say, so that a quiet run leaves none. */
final class Logbook extends Handler {
    private static final int LARGEST = 1_000_000;
    private static final int KEPT = 3;

    private final Path folder;
    private @Nullable Handler file;

    Logbook(Path folder) {
        this.folder = folder;
    }

    /** Sends all that is logged into the folder, and nothing onto the console. */
    static void keepIn(Path folder) {
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(new Logbook(folder));
    }

    @Override
    public synchronized void publish(LogRecord message) {
        if (!isLoggable(message)) {
            return;
        }
        try {
            opened().publish(message);
        } catch (IOException e) {
            reportError("no log can be kept in " + folder, e, java.util.logging.ErrorManager.OPEN_FAILURE);
        }
    }

    private Handler opened() throws IOException {
        Handler open = file;
        if (open == null) {
            Files.createDirectories(folder);
            open = new FileHandler(folder + "/parallax-%g.log", LARGEST, KEPT, true);
            open.setFormatter(new SimpleFormatter());
            file = open;
        }
        return open;
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }
}
