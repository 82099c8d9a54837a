package app.parallax.engine.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps a folder of results below a size: what was longest unused goes first. */
final class StoreLimit {

    static final long MOST_BYTES = 256L << 20;

    /** Ends the names of files that are being written. */
    static final String UNFINISHED = ".part";

    /** A file that was not finished within this time never will be. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path folder;
    private final long most;

    /**
     * @param most in bytes
     */
    StoreLimit(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    private record Kept(Path path, long bytes, Instant used) {}

    /** Another program may do the same at the same time: a file that is gone is no trouble, nor is one that cannot be removed. */
    void keep() {
        List<Kept> files = files();
        long bytes = files.stream().mapToLong(Kept::bytes).sum();
        for (Kept file : files) {
            boolean abandoned = file.path().toString().endsWith(UNFINISHED)
                    && file.used().isBefore(Instant.now().minus(ABANDONED));
            if (bytes > most || abandoned) {
                remove(file.path());
                bytes -= file.bytes();
            }
        }
    }

    private List<Kept> files() {
        List<Kept> kept = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return kept;
        }
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                kept.add(new Kept(
                        path, attributes.size(), attributes.lastModifiedTime().toInstant()));
            }
        } catch (IOException | UncheckedIOException e) {
            // The folder changes under our hands; the next run looks again.
            return List.of();
        }
        kept.sort(Comparator.comparing(Kept::used).thenComparing(Kept::path));
        return kept;
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // In use by another program: the next run tries again.
            return;
        }
    }
}
