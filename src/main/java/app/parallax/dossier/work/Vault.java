package app.parallax.dossier.work;

import app.parallax.text.Hashes;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The contents that a dossier's sources name, each under its SHA-256. What is in it never changes and never goes. Safe for several threads. */
public final class Vault {
    private final Map<String, ByteBuffer> contents = new ConcurrentHashMap<>();

    /**
     * Keeps a copy of the bytes that remain; the buffer stays where it is.
     *
     * @return their SHA-256, under which they are found again
     */
    public String put(ByteBuffer bytes) {
        String hash = Hashes.sha256(bytes);
        contents.computeIfAbsent(hash, _ -> copied(bytes));
        return hash;
    }

    private static ByteBuffer copied(ByteBuffer bytes) {
        return ByteBuffer.allocate(bytes.remaining())
                .put(bytes.duplicate())
                .flip()
                .asReadOnlyBuffer();
    }

    /** The bytes with this SHA-256, read-only, at their start; null where it has none. */
    public @Nullable ByteBuffer content(String hash) {
        ByteBuffer content = contents.get(hash);
        return content == null ? null : content.duplicate();
    }

    public boolean has(String hash) {
        return contents.containsKey(hash);
    }
}
