package app.parallax.cli;

import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.SourceInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Standard input as a source, named {@code -}: kept in a file, so that every format can be read from it, until this is closed. */
final class StandardInput implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(StandardInput.class.getName());
    private static final Path NAME = Path.of("-");
    private static final String NAMED = "standard input";

    static final String ONCE = "Standard input can be read once; give - once";

    private final Console console;
    private @Nullable Path kept;

    StandardInput(Console console) {
        this.console = console;
    }

    static boolean isNamedBy(@Nullable Path place) {
        return NAME.equals(place);
    }

    /** Whether it is named more than once; nobody can read it twice. */
    static boolean isNamedTwice(List<Path> places) {
        return places.stream().filter(NAME::equals).count() > 1;
    }

    /**
     * Reads it to its end, or to where it is larger than any source may be.
     *
     * @throws IOException where it cannot be read or kept
     */
    SourceInput source() throws IOException {
        return new SourceInput(null, NAMED, new Content.File(file()), SourceInfo.UNKNOWN);
    }

    /** The same as a file, which is there until this is closed or the process ends. */
    Path file() throws IOException {
        Path folder = Files.createTempDirectory("parallax-");
        // Last in, first out: also where the process is told to end.
        folder.toFile().deleteOnExit();
        Path file = folder.resolve(NAMED);
        file.toFile().deleteOnExit();
        kept = file;
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(console.in(), out);
        }
        return file;
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] some = new byte[1 << 16];
        long left = SourceReading.LARGEST_FILE + 1L;
        for (int read = in.read(some); read >= 0 && left > 0; read = in.read(some)) {
            out.write(some, 0, read);
            left -= read;
        }
    }

    @Override
    public void close() {
        try {
            if (kept != null) {
                Files.deleteIfExists(kept);
                Files.deleteIfExists(kept.getParent());
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What was read from standard input was left behind: " + kept, e);
        }
    }
}
