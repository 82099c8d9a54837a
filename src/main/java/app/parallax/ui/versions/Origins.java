package app.parallax.ui.versions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * From which file on this machine bytes were read, by their SHA-256; kept in the user's state folder, for a dossier holds no paths. That it cannot be remembered is not worth a sentence. Safe for several
 * threads.
 */
public final class Origins {
    private static final Logger LOG = Logger.getLogger(Origins.class.getName());
    private static final int MOST = 2000;
    private static final int HASH = 64;

    private final @Nullable Path store;
    private final Map<String, Path> files = new LinkedHashMap<>();

    /**
     * @param state the user's state folder; null to remember nothing beyond this window
     */
    public Origins(@Nullable Path state) {
        this.store = state == null ? null : state.resolve("origins");
        read();
    }

    /** The file that these bytes were read from last; empty where nobody remembers. */
    synchronized Optional<Path> of(String hash) {
        return Optional.ofNullable(files.get(hash));
    }

    public synchronized void remember(String hash, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        // Another window may have added some meanwhile.
        read();
        // Last: what is remembered longest goes first.
        files.remove(hash);
        files.put(hash, absolute);
        while (files.size() > MOST) {
            files.remove(files.keySet().iterator().next());
        }
        write();
    }

    private void read() {
        if (store == null || !Files.exists(store)) {
            return;
        }
        try {
            Files.readAllLines(store).stream()
                    .filter(line -> line.length() > HASH + 1 && line.charAt(HASH) == ' ')
                    .forEach(line -> files.put(line.substring(0, HASH), Path.of(line.substring(HASH + 1))));
        } catch (IOException | InvalidPathException e) {
            LOG.log(Level.WARNING, "Where sources came from cannot be read: " + store, e);
        }
    }

    private void write() {
        if (store == null) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        files.forEach(
                (hash, file) -> lines.append(hash).append(' ').append(file).append('\n'));
        Path beside = store.resolveSibling(store.getFileName() + ".part");
        try {
            Files.createDirectories(beside.toAbsolutePath().getParent());
            Files.writeString(beside, lines, StandardCharsets.UTF_8);
            Files.move(beside, store, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Where sources came from cannot be written: " + store, e);
        }
    }
}
