package app.parallax.ui.handover;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is handed over, as bytes: a line that names the form, then one path each, every line closed by a zero byte. */
final class Message {
    /** More than any command line holds. */
    static final int LONGEST = 4_000_000;

    static final byte[] TAKEN = "taken\0".getBytes(StandardCharsets.US_ASCII);
    private static final String FORM = "parallax hand-over 1";

    private Message() {}

    static ByteBuffer write(List<Path> files) {
        StringBuilder words = new StringBuilder(FORM).append('\0');
        files.forEach(file -> words.append(file.toAbsolutePath()).append('\0'));
        return StandardCharsets.UTF_8.encode(words.append('\0').toString());
    }

    /** True where the last byte closes the message: an empty line. */
    static boolean isWhole(ByteBuffer read) {
        int end = read.position();
        return end >= 2 && read.get(end - 1) == 0 && read.get(end - 2) == 0;
    }

    /**
     * @throws IOException where this is no whole message of this form
     */
    static List<Path> read(ByteBuffer bytes) throws IOException {
        String words;
        try {
            words = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new IOException("not UTF-8", e);
        }
        String[] lines = words.split("\0", -1);
        boolean whole = lines.length >= 3 && lines[lines.length - 1].isEmpty() && lines[lines.length - 2].isEmpty();
        if (!whole || !lines[0].equals(FORM)) {
            throw new IOException("not a hand-over of this program");
        }
        List<Path> files = new ArrayList<>();
        for (int i = 1; i < lines.length - 2; i++) {
            files.add(path(lines[i]));
        }
        return files;
    }

    private static Path path(String words) throws IOException {
        try {
            Path path = Path.of(words);
            if (!path.isAbsolute()) {
                throw new IOException("not a whole path: " + words);
            }
            return path;
        } catch (InvalidPathException e) {
            throw new IOException("not a path", e);
        }
    }
}
