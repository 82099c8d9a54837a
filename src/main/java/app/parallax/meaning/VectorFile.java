package app.parallax.meaning;

import app.parallax.source.Problem;
import app.parallax.text.Hashes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Vectors kept on disk by the hash of model and text. Only a convenience: a damaged, unreadable or unwritable file costs time and nothing else.
 *
 * <p>The file is a row of {@link VectorRecord}s without a head; a record that fails its check is passed over. New vectors are appended in one piece under a lock, so that
 * several programs can share the file. A full file becomes the older one of two, and the one before it is dropped: what is in use moves along. The vectors are read from the disk one by
 * one, so that memory grows with their keys alone, and those are no more than the two files hold.
 */
final class VectorFile implements AutoCloseable {

    private static final long MOST_BYTES = 32L << 20;
    private static final int MOST_WAITING = 4096;

    private final Path file;
    private final Path older;
    private final String model;
    private final long mostBytes;
    private final int mostWaiting;
    private final Map<String, float[]> waiting = new LinkedHashMap<>();
    private VectorShelf stored;
    private VectorShelf old;
    private boolean read;
    private @Nullable Problem problem;

    /**
     * @param folder made when something is first stored
     * @param model a name that changes when the vectors of a text would
     */
    VectorFile(Path folder, String model) {
        this(folder, model, MOST_BYTES, MOST_WAITING);
    }

    /**
     * @param mostBytes from which a file is full
     * @param mostWaiting how many vectors wait in memory until they are written
     */
    VectorFile(Path folder, String model, long mostBytes, int mostWaiting) {
        this.file = folder.resolve("vectors.bin");
        this.older = folder.resolve("vectors.old.bin");
        this.model = model;
        this.mostBytes = mostBytes;
        this.mostWaiting = mostWaiting;
        this.stored = new VectorShelf(file);
        this.old = new VectorShelf(older);
    }

    /** Where all pairs are known from another run no vector is asked for, and nothing need be read. */
    private void readOnce() {
        if (!read) {
            read = true;
            read(file, stored);
            read(older, old);
        }
    }

    private void read(Path from, VectorShelf into) {
        try {
            into.read();
        } catch (IOException e) {
            problem = unusable("read", from, e);
        }
    }

    synchronized float @Nullable [] find(String words) {
        readOnce();
        String key = key(words);
        float[] vector = waiting.get(key);
        if (vector == null) {
            vector = stored.find(key);
        }
        if (vector == null) {
            vector = old.find(key);
            if (vector != null) {
                put(key, vector);
            }
        }
        return vector;
    }

    synchronized void add(String words, float[] vector) {
        put(key(words), vector);
    }

    private void put(String key, float[] vector) {
        waiting.put(key, vector);
        if (waiting.size() >= mostWaiting) {
            write();
        }
    }

    /** How many vectors, or keys of vectors, are in memory. */
    synchronized int size() {
        return waiting.size() + stored.size() + old.size();
    }

    private String key(String words) {
        return Hashes.sha256(model + '\n' + words).substring(0, VectorRecord.KEY_DIGITS);
    }

    /** Stores what has come since; called now and then, and at the end. */
    synchronized void write() {
        if (waiting.isEmpty()) {
            return;
        }
        readOnce();
        ByteBuffer bytes = ByteBuffer.allocate(waiting.size() * VectorRecord.BYTES);
        waiting.forEach((key, vector) -> new VectorRecord(key, vector).write(bytes));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            append(bytes.flip());
        } catch (IOException e) {
            problem = unusable("written", file, e);
        }
        waiting.clear();
    }

    private void append(ByteBuffer bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                return;
            }
            // A torn record at the end, left by a program that died while writing, is written over.
            long place = channel.size() / VectorRecord.BYTES;
            if (place < stored.size()) {
                // Another program has found the file full.
                rollOver();
            }
            channel.position(place * VectorRecord.BYTES);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            for (String key : waiting.keySet()) {
                stored.put(key, (int) place++);
            }
            if (channel.size() > mostBytes) {
                Files.move(file, older, StandardCopyOption.REPLACE_EXISTING);
                rollOver();
            }
        }
    }

    /** The file has become the older one, and a new one begins. */
    private void rollOver() throws IOException {
        old = new VectorShelf(older);
        old.read();
        stored = new VectorShelf(file);
    }

    private static Problem unusable(String what, Path path, IOException cause) {
        return new Problem(
                "no-vector-cache",
                "The cache %s could not be %s (%s); the comparison is the same without it, only slower. Free the folder for writing or turn the cache off."
                        .formatted(path, what, cause));
    }

    synchronized @Nullable Problem problem() {
        return problem;
    }

    @Override
    public void close() {
        write();
    }
}
