package app.parallax.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line as bytes, without ever holding more than one line. Not for several threads. */
final class Lines {
    /** More than a dozen of the largest sources; a longer line is no case but a broken file. */
    static final int LONGEST = 512 * 1024 * 1024;

    private static final int CHUNK = 1 << 16;

    /**
     * A line without its end.
     *
     * @param tooLong where it was longer than {@link #LONGEST}; its bytes are then left out
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    record Line(int number, byte[] bytes, boolean tooLong) {
        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int filled;
    private int number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(CHUNK);
        boolean tooLong = false;
        while (fill()) {
            int end = lineEnd();
            tooLong |= line.size() + (long) (end - at) > LONGEST;
            if (!tooLong) {
                line.write(chunk, at, end - at);
            }
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        return new Line(number, tooLong ? new byte[0] : line.toByteArray(), tooLong);
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = in.read(chunk);
        return filled > 0;
    }

    private int lineEnd() {
        int end = at;
        while (end < filled && chunk[end] != '\n') {
            end++;
        }
        return end;
    }
}
