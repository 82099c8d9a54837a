package app.parallax.meaning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where in one file of {@link VectorRecord}s the vector of a key stands. The vectors stay on the disk: only their keys are held, which take a tenth of the memory. Used by one thread at a
 * time; other programs may put another file in this one's place meanwhile, and then nothing is found.
 */
final class VectorShelf {

    private static final int RECORDS_AT_ONCE = 1024;

    private final Path file;
    private final Map<String, Integer> places = new HashMap<>();

    VectorShelf(Path file) {
        this.file = file;
    }

    /** How many keys it knows. */
    int size() {
        return places.size();
    }

    /**
     * Takes in the keys of all that the file holds; a file that is missing holds nothing.
     *
     * @throws IOException where it cannot be read
     */
    void read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate(RECORDS_AT_ONCE * VectorRecord.BYTES);
            int place = 0;
            while (channel.read(bytes) >= 0) {
                bytes.flip();
                while (bytes.remaining() >= VectorRecord.BYTES) {
                    places.put(VectorRecord.key(bytes), place++);
                }
                bytes.compact();
            }
        }
    }

    /** The record of that key stands there now, counted in records from 0. */
    void put(String key, int place) {
        places.put(key, place);
    }

    /** The vector of a key; null where there is none, or where it cannot be read or is damaged: then it is forgotten. */
    float @Nullable [] find(String key) {
        Integer place = places.get(key);
        if (place == null) {
            return null;
        }
        VectorRecord record = at(place);
        if (record != null && record.key().equals(key)) {
            return record.vector();
        }
        places.remove(key);
        return null;
    }

    private @Nullable VectorRecord at(int place) {
        ByteBuffer bytes = ByteBuffer.allocate(VectorRecord.BYTES);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long from = (long) place * VectorRecord.BYTES;
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, from + bytes.position()) < 0) {
                    return null;
                }
            }
        } catch (IOException e) {
            // Somebody cleared the cache away; whatever else is wrong with the disk shows when it is written.
            return null;
        }
        return VectorRecord.read(bytes.flip());
    }
}
