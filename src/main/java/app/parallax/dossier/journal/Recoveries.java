package app.parallax.dossier.journal;

import app.parallax.dossier.file.FileHold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Finds what a crash has left: journals whose owner lives no more. */
public final class Recoveries {
    private static final Logger LOG = Logger.getLogger(Recoveries.class.getName());

    private Recoveries() {}

    /**
     * The journals that somebody should be asked about, latest first. Each is held until it is closed, so that no other window offers it too. Those in which nothing would be missed are cleared away.
     *
     * @param journals the folder of all journals; may be missing
     */
    public static List<Recovery> in(Path journals) {
        List<Recovery> found = new ArrayList<>();
        if (!Files.isDirectory(journals)) {
            return found;
        }
        try (Stream<Path> folders = Files.list(journals)) {
            folders.filter(Files::isDirectory).forEach(folder -> of(folder).ifPresent(found::add));
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "The journals cannot be listed: " + journals, e);
        }
        found.sort(Comparator.comparing(Recovery::changed).reversed().thenComparing(Recovery::title));
        return found;
    }

    private static Optional<Recovery> of(Path folder) {
        if (!(FileHold.take(folder.resolve(JournalFolder.OWNER), "a window that looks for lost work")
                instanceof FileHold.Held held)) {
            return Optional.empty();
        }
        try {
            Recovery recovery = Recovery.of(folder, held.hold());
            if (recovery.isReadable() && recovery.changes() > 0) {
                return Optional.of(recovery);
            }
            if (recovery.isReadable() || recovery.isEmpty()) {
                recovery.discard();
            } else {
                // Somebody may still make something of it.
                recovery.close();
                LOG.warning("The beginning of a journal is damaged; it is left where it is: " + folder);
            }
        } catch (IOException e) {
            held.hold().close();
            LOG.log(Level.WARNING, "A journal cannot be read: " + folder, e);
        }
        return Optional.empty();
    }
}
