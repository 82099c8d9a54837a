package app.parallax.dossier.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** What a failed attempt to write means, in words. */
public enum DiskFailure {
    FULL("the disk is full. Free some space and try again"),
    NOT_ALLOWED("it may not be written there. Choose another folder, or ask for the right to write in this one"),
    NO_FOLDER("the folder is gone. Choose another one"),
    OTHER("the disk reported an error. Try again, or choose another folder");

    /** Less than this is as good as nothing. */
    private static final long HARDLY_ANY = 64L * 1024;

    private final String words;

    DiskFailure(String words) {
        this.words = words;
    }

    /** Half a sentence that says what is wrong, and one that says what to do, without the last full stop. */
    public String words() {
        return words;
    }

    /**
     * @param folder where the attempt was made
     */
    public static DiskFailure of(IOException e, Path folder) {
        if (!Files.isDirectory(folder)) {
            return NO_FOLDER;
        }
        String reason = reason(e).toLowerCase(Locale.ROOT);
        if (e instanceof AccessDeniedException
                || e.getCause() instanceof ReadOnlyFileSystemException
                || reason.contains("read-only file system")
                || !Files.isWritable(folder)) {
            return NOT_ALLOWED;
        }
        if (reason.contains("no space left") || reason.contains("not enough space") || reason.contains("quota")) {
            return FULL;
        }
        if (e instanceof NoSuchFileException) {
            return NO_FOLDER;
        }
        return isFull(folder) ? FULL : OTHER;
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return reason == null ? "" : reason;
    }

    /** What a system says of a full disk depends on its language; what is left on it does not. */
    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY;
        } catch (IOException _) {
            return false;
        }
    }
}
