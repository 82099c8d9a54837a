package app.parallax.read;

import app.parallax.source.Source;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A source with the bytes it was read of.
 *
 * @param name of the file, without folders, or what an inline text was called
 * @param bytes as they came, read-only; of an inline text its UTF-8. Their SHA-256 is the source's
 * @param file where the bytes were; null of an inline text
 * @param mediaType of an inline text as it was told; null of a file, whose bytes and name tell
 */
public record ReadSource(
        Source source,
        String name,
        ByteBuffer bytes,
        @Nullable Path file,
        @Nullable String mediaType) {

    public ReadSource {
        bytes = bytes.asReadOnlyBuffer();
    }

    /** Of a file, or of bytes whose file is forgotten. */
    public ReadSource(Source source, String name, ByteBuffer bytes, @Nullable Path file) {
        this(source, name, bytes, file, null);
    }

    /** Of bytes whose file is forgotten. */
    public ReadSource(Source source, String name, ByteBuffer bytes) {
        this(source, name, bytes, null);
    }

    /** A view of its own for each caller, at the start. */
    @Override
    public ByteBuffer bytes() {
        return bytes.duplicate();
    }
}
