package app.parallax.read.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * UTF-16 and UTF-32 that lost their byte order mark. Spaces and line ends betray them: they hold NUL, which no other
 * encoding of text does. Where there are none, as in Chinese, the letters must fit together all the better.
 */
final class WideText {

    private static final int LOOKED_AT = 64 * 1024;
    private static final int FEWEST = 4;
    private static final double LEAST_PLAUSIBLE = 0.5;
    private static final double SURE = 0.9;
    private static final double MOSTLY = 0.8;
    private static final List<Charset> CHARSETS = List.of(
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private WideText() {}

    static Optional<DecodedText> decode(byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
        if (start.length < FEWEST * 2) {
            return Optional.empty();
        }
        boolean nul = holdsNul(start);
        if (!nul && Decoding.strict(bytes, 0, StandardCharsets.UTF_8).isPresent()) {
            return Optional.empty();
        }
        for (Charset charset : CHARSETS) {
            Optional<String> sample =
                    Decoding.strict(start, 0, charset).filter(text -> isText(text, nul ? LEAST_PLAUSIBLE : SURE));
            Optional<String> text = sample.isEmpty() ? sample : Decoding.strict(bytes, 0, charset);
            if (text.isPresent() && text.get().indexOf('\0') < 0) {
                return Optional.of(new DecodedText(text.get(), charset, true));
            }
        }
        return Optional.empty();
    }

    private static boolean holdsNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Has no control characters but those of lines, and letters that fit together. */
    private static boolean isText(String sample, double least) {
        long controls = sample.chars()
                .filter(c -> c < 0x20 && "\t\n\r\f".indexOf(c) < 0)
                .count();
        long plain = sample.chars().filter(c -> c < 0x80).count();
        return controls == 0
                && sample.length() >= FEWEST
                && (plain > sample.length() * MOSTLY || Plausibility.of(sample) >= least);
    }
}
