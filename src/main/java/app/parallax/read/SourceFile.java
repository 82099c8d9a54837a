package app.parallax.read;

import app.parallax.read.format.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Fetches the bytes of a file, or says in one sentence why not. */
final class SourceFile {

    /** More than any transcript; a file of this size is a mistake, and its comparison would take minutes. */
    static final int LARGEST = 32 * 1024 * 1024;

    private SourceFile() {}

    static byte[] bytes(String name, Path path) throws UnreadableException {
        if (Files.isDirectory(path)) {
            throw new UnreadableException("folder", name + " is a folder; name the files in it.");
        }
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            throw new UnreadableException(
                    "missing", name + " is a link that leads to no file; choose the file that it was made for.");
        }
        if (!Files.exists(path)) {
            throw new UnreadableException("missing", name + " does not exist; check the path.");
        }
        return withinLimit(name, content(name, path));
    }

    /** The bytes as they are, where there are some and not too many. */
    static byte[] withinLimit(String name, byte[] bytes) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("empty", name + " is empty; choose a file or a text that has words.");
        }
        if (bytes.length > LARGEST) {
            throw tooLarge(name);
        }
        return bytes;
    }

    private static UnreadableException tooLarge(String name) {
        return new UnreadableException(
                "too-large", name + " is larger than 32 MB; split it, or open only the part that matters.");
    }

    private static byte[] content(String name, Path path) throws UnreadableException {
        if (!Files.isRegularFile(path)) {
            throw new UnreadableException("unreadable", name + " is no regular file; choose a text file.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            if (Files.size(path) > LARGEST) {
                throw tooLarge(name);
            }
            return in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UnreadableException(
                    "unreadable", name + " could not be read (" + reason(e) + "); check that you may read it.");
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "access denied" : String.valueOf(e.getMessage());
    }
}
