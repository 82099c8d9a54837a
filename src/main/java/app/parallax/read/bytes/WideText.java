package app.parallax.read.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16 and UTF-32 that lost their byte order mark: in most languages' text every second byte of the one is NUL, in all languages' text every fourth of the other. */
final class WideText {

    private static final int LOOKED_AT = 64 * 1024;
    private static final double MOST = 0.7;
    private static final double HARDLY_ANY = 0.02;

    private WideText() {}

    static Optional<DecodedText> decode(byte[] bytes) {
        return quadruple(bytes).or(() -> pairs(bytes));
    }

    private static Optional<DecodedText> quadruple(byte[] bytes) {
        if (bytes.length < 16 || bytes.length % 4 != 0) {
            return Optional.empty();
        }
        return isZero(bytes, 0)
                ? decoded(bytes, Charset.forName("UTF-32BE"))
                : isZero(bytes, 3) ? decoded(bytes, Charset.forName("UTF-32LE")) : Optional.empty();
    }

    /** No character has more than three bytes. */
    private static boolean isZero(byte[] bytes, int place) {
        for (int i = place; i < bytes.length; i += 4) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<DecodedText> pairs(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        if (pairs < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        double high = nulShare(bytes, 0, pairs);
        double low = nulShare(bytes, 1, pairs);
        if (high >= MOST && low <= HARDLY_ANY) {
            return decoded(bytes, StandardCharsets.UTF_16BE);
        }
        return low >= MOST && high <= HARDLY_ANY ? decoded(bytes, StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static Optional<DecodedText> decoded(byte[] bytes, Charset charset) {
        return Decoding.strict(bytes, 0, charset)
                .filter(text -> text.indexOf('\0') < 0)
                .map(text -> new DecodedText(text, charset, true));
    }

    private static double nulShare(byte[] bytes, int parity, int pairs) {
        int nuls = 0;
        for (int i = 0; i < pairs; i++) {
            nuls += bytes[2 * i + parity] == 0 ? 1 : 0;
        }
        return (double) nuls / pairs;
    }
}
