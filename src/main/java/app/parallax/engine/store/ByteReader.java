package app.parallax.engine.store;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link ByteWriter} wrote. Used by one thread. */
final class ByteReader {

    private static final int MOST_SHIFT = 28;

    private final byte[] bytes;
    private final List<String> known = new ArrayList<>();
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int remaining() {
        return bytes.length - at;
    }

    int number() throws IOException {
        int value = 0;
        for (int shift = 0; shift <= MOST_SHIFT; shift += 7) {
            int next = next();
            value |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return nonNegative(value);
            }
        }
        throw new IOException("a number is too long");
    }

    private static int nonNegative(int value) throws IOException {
        if (value < 0) {
            throw new IOException("a number is too large");
        }
        return value;
    }

    long bits() throws IOException {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = (value << 8) | next();
        }
        return value;
    }

    @Nullable
    String words() throws IOException {
        int number = number();
        if (number == 0) {
            return null;
        }
        if (number <= known.size()) {
            return known.get(number - 1);
        }
        int length = number();
        if (length > remaining()) {
            throw new EOFException("words end early");
        }
        char[] units = new char[length];
        for (int i = 0; i < length; i++) {
            units[i] = (char) number();
        }
        String words = new String(units);
        known.add(words);
        return words;
    }

    private int next() throws EOFException {
        if (at == bytes.length) {
            throw new EOFException("the bytes end early");
        }
        return bytes[at++] & 0xff;
    }
}
