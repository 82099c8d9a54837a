package app.parallax.dossier.file;

import app.parallax.text.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * A file as it was last read or written by us.
 *
 * @param sha256 of its bytes
 */
public record FileState(long size, Instant changed, String sha256) {

    static FileState of(Path file, byte[] bytes) throws IOException {
        return of(file, Hashes.sha256(bytes));
    }

    static FileState of(Path file, String sha256) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileState(attributes.size(), attributes.lastModifiedTime().toInstant(), sha256);
    }

    /** True where the file holds the same bytes still. Its time alone proves nothing: copying and synchronising change it. */
    boolean isStill(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.size() != size) {
            return false;
        }
        return attributes.lastModifiedTime().toInstant().equals(changed)
                || Hashes.sha256(Files.readAllBytes(file)).equals(sha256);
    }
}
