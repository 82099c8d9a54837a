package app.parallax.ui.versions;

import app.parallax.ui.session.StateFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

    private final StateFile store;
    private final Map<String, Path> files = new LinkedHashMap<>();

    /**
     * @param state the user's state folder; null to remember nothing beyond this window
     */
    public Origins(@Nullable Path state) {
        this.store = new StateFile(state == null ? null : state.resolve("origins"));
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
        store.read()
                .lines()
                .filter(line -> line.length() > HASH + 1 && line.charAt(HASH) == ' ')
                .forEach(this::read);
    }

    /** Nothing where another system wrote what is no path here. */
    private void read(String line) {
        try {
            files.put(line.substring(0, HASH), Path.of(line.substring(HASH + 1)));
        } catch (InvalidPathException e) {
            LOG.log(Level.FINE, "an origin is passed over", e);
        }
    }

    private void write() {
        StringBuilder lines = new StringBuilder();
        files.forEach(
                (hash, file) -> lines.append(hash).append(' ').append(file).append('\n'));
        store.write(lines.toString());
    }
}
