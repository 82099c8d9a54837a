package app.parallax.ui.settings;

import app.parallax.ui.session.UiThread;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What earlier comparisons have left on disk, so that the same need not be worked out twice. Without it everything is the same, only slower. Called by the window's thread; the disk is touched by another. */
public final class KeptFiles {
    private static final Logger LOG = Logger.getLogger(KeptFiles.class.getName());

    private final Path folder;
    private final Executor disk;
    private final UiThread uiThread;
    private final ObjectProperty<Boolean> on = new SimpleObjectProperty<>(true);

    /**
     * @param folder may be missing
     */
    public KeptFiles(Path folder, Executor disk, UiThread uiThread) {
        this.folder = folder;
        this.disk = disk;
        this.uiThread = uiThread;
    }

    /** Whether comparisons look for what was kept, and keep what they find. */
    public ObjectProperty<Boolean> on() {
        return on;
    }

    Path folder() {
        return folder;
    }

    /** Measures; {@code answer} hears the size in bytes. */
    void measure(LongConsumer answer) {
        disk.execute(() -> answer(size(), answer));
    }

    /** Removes the files; {@code answer} hears what is left, in bytes: what cannot be removed stays. */
    void empty(LongConsumer answer) {
        disk.execute(() -> {
            inside().forEach(KeptFiles::remove);
            answer(size(), answer);
        });
    }

    private void answer(long size, LongConsumer answer) {
        uiThread.run(() -> answer.accept(size));
    }

    private long size() {
        return inside().stream().mapToLong(KeptFiles::size).sum();
    }

    /** Everything in the folder, what is deepest first; links are not followed. */
    private List<Path> inside() {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "What is kept cannot be listed: " + folder, e);
            return List.of();
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.size(file) : 0;
        } catch (IOException e) {
            LOG.log(Level.FINE, "a file that is kept has gone: " + file, e);
            return 0;
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What is kept cannot be removed: " + file, e);
        }
    }
}
