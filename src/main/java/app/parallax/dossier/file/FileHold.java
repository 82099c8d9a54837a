package app.parallax.dossier.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A lock file, held. The system itself lets go of it when the process ends, however it ends, so that no stale one has to be recognised. Two programs that take one in the very moment in which a
 * third gives it up can both believe that they have it; whoever saves still looks whether the file has changed.
 */
public final class FileHold implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(FileHold.class.getName());
    private static final int ATTEMPTS = 5;
    private static final int LONGEST_NAME = 200;

    /** Beyond all content: some systems let nobody read what is locked, and who holds it should be readable. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    /**
     * Locks belong to the process: to open and close a file that it holds would let go of it. So the process has to know what it holds, all windows together.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FileHold(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** What came of trying. */
    public sealed interface Attempt {}

    public record Held(FileHold hold) implements Attempt {}

    /**
     * @param by who holds it, as far as that is known; may be empty
     */
    public record HeldElsewhere(String by) implements Attempt {}

    /** Nobody can hold it: the folder cannot be written, or the drive knows no locks. */
    public record NotPossible(IOException reason) implements Attempt {}

    /**
     * Never waits.
     *
     * @param file is made; nothing else should use it
     * @param by for others to read: who holds it
     */
    public static Attempt take(Path file, String by) {
        Path key = file.toAbsolutePath().normalize();
        if (!HELD_HERE.add(key)) {
            return new HeldElsewhere("this program");
        }
        Attempt attempt = attempt(key, by);
        if (!(attempt instanceof Held)) {
            HELD_HERE.remove(key);
        }
        return attempt;
    }

    private static Attempt attempt(Path file, String by) {
        try {
            for (int i = 0; i < ATTEMPTS; i++) {
                Attempt attempt = once(file, by);
                if (attempt != null) {
                    return attempt;
                }
            }
            return new HeldElsewhere("");
        } catch (IOException e) {
            return new NotPossible(e);
        }
    }

    /** @return null where the file was taken away meanwhile by its last holder */
    private static @Nullable Attempt once(Path file, String by) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock(LOCKED, 1, false);
            if (lock == null) {
                return new HeldElsewhere(holder(channel));
            }
            if (!Files.exists(file)) {
                return null;
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(by.getBytes(StandardCharsets.UTF_8)));
            held = true;
            return new Held(new FileHold(file, channel));
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer name = ByteBuffer.allocate(LONGEST_NAME);
        channel.read(name, 0);
        return StandardCharsets.UTF_8.decode(name.flip()).toString().strip();
    }

    /** Gives it up and removes the file. */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.FINE, "A lock file stays behind: " + file, e);
        }
        HELD_HERE.remove(file);
    }
}
