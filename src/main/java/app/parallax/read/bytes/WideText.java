package app.parallax.read.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16 that lost its byte order mark: in most languages' text every second byte of it is NUL. */
final class WideText {

    private static final int LOOKED_AT = 64 * 1024;
    private static final double MOST = 0.7;
    private static final double HARDLY_ANY = 0.02;

    private WideText() {}

    static Optional<DecodedText> decode(byte[] bytes) {
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
