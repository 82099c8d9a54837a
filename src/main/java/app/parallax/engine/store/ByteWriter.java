package app.parallax.engine.store;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in as few bytes as they need (LEB128), words once each. Used by one thread. */
final class ByteWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    private final Map<String, Integer> known = new HashMap<>();

    /**
     * @param value not negative
     */
    void number(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("a number kept must not be negative: " + value);
        }
        int rest = value;
        while (rest > 0x7f) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    void bits(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
    }

    /** Zero for null, the number of words met before, or the next number and the words themselves. */
    void words(@Nullable String words) {
        if (words == null) {
            number(0);
            return;
        }
        Integer before = known.putIfAbsent(words, known.size() + 1);
        if (before != null) {
            number(before);
            return;
        }
        number(known.size());
        number(words.length());
        // Each for itself: a text may hold half a surrogate pair, which an encoding of text would lose.
        words.chars().forEach(this::number);
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
