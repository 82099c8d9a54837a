package app.parallax.engine.store;

import app.parallax.source.Problem;
import app.parallax.text.Hashes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Results in a folder, one file each, named by the hash of all that shaped them, this build of the program included. A damaged file is as good as none. A file appears whole or not at
 * all, so that several programs can share the folder. Safe for several threads.
 */
public final class ResultStore implements AutoCloseable {

    private final Path folder;
    private final Optional<String> program;
    private final StoreLimit limit;
    private volatile @Nullable Problem problem;

    /**
     * @param folder made when something is first kept; nothing else should live in it
     */
    public ResultStore(Path folder) {
        this(folder, ProgramPrint.ofThisBuild(), new StoreLimit(folder, StoreLimit.MOST_BYTES));
    }

    /**
     * @param program tells builds of the program apart; without it nothing is found and nothing kept
     */
    ResultStore(Path folder, Optional<String> program, StoreLimit limit) {
        this.folder = folder;
        this.program = program;
        this.limit = limit;
    }

    /** Tells a record from every other one by all that it holds, for use in keys. */
    public static String print(Record record) {
        return Hashes.sha256(RecordCodec.encode(record));
    }

    /**
     * @param key names the stage and the prints of all that it works on
     */
    public <T extends Record> Optional<T> find(String key, Class<T> type) {
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Path file = file(key);
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            if (bytes.remaining() < Long.BYTES) {
                return Optional.empty();
            }
            long check = bytes.getLong();
            byte[] body = new byte[bytes.remaining()];
            bytes.get(body);
            if (check != check(body)) {
                return Optional.empty();
            }
            T found = RecordCodec.decode(type, body);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(found);
        } catch (IOException e) {
            // Missing, unreadable or damaged: it is made again, and keeping it will say what is wrong with the folder.
            return Optional.empty();
        }
    }

    public void keep(String key, Record result) {
        if (program.isEmpty()) {
            return;
        }
        byte[] body = RecordCodec.encode(result);
        byte[] whole = ByteBuffer.allocate(Long.BYTES + body.length)
                .putLong(check(body))
                .put(body)
                .array();
        try {
            write(file(key), whole);
        } catch (IOException e) {
            problem = new Problem(
                    "no-result-cache",
                    "The cache folder %s could not be written (%s); the comparison is the same without it, only slower. Free the folder for writing or turn the cache off."
                            .formatted(folder, e));
        }
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, "new", StoreLimit.UNFINISHED);
        try {
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private Path file(String key) {
        return folder.resolve(Hashes.sha256(key + program.orElseThrow()));
    }

    private static long check(byte[] body) {
        CRC32C check = new CRC32C();
        check.update(body);
        return check.getValue();
    }

    /** Why nothing can be kept; null where all is well. */
    public @Nullable Problem problem() {
        return problem;
    }

    /** Throws away what was longest unused, where the folder has grown too large. */
    @Override
    public void close() {
        limit.keep();
    }
}
