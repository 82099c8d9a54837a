package app.parallax.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file beside its place and moves it there when it is whole, so that nobody finds half a file; a run that fails or is interrupted leaves none. */
public final class OutputFile {
    /** What fills a file. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private OutputFile() {}

    /**
     * Files that are no regular files, such as {@code /dev/null} and pipes, are written to directly.
     *
     * @throws IOException where the file cannot be written; an older file of that name is then as it was
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            direct(file, content);
            return;
        }
        Path whole = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        try (UnfinishedFile unfinished = new UnfinishedFile(whole)) {
            fill(unfinished, content);
            unfinished.finish();
        }
    }

    private static void direct(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(out);
        }
    }

    private static void fill(UnfinishedFile file, Content content) throws IOException {
        try (FileChannel channel = file.open()) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }
}
