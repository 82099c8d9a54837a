package app.parallax.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in a sentence why a file could not be written or read. */
final class Failures {
    private Failures() {}

    static String unwritten(Path file, IOException e) {
        return file + " could not be written: " + reason(e) + ".";
    }

    static String unread(Path file, IOException e) {
        return file + " could not be read: " + reason(e) + ".";
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        String message = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return message == null
                ? "the system gave no reason"
                : Console.oneLine(message).replaceAll("\\.$", "");
    }
}
