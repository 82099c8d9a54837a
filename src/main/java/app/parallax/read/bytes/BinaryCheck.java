package app.parallax.read.bytes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells bytes that are no text: files that begin as known formats do, and bytes that no encoding of text gives. */
final class BinaryCheck {

    private static final int LOOKED_AT = 64 * 1024;
    private static final double CONTROL_SHARE = 0.05;

    private record Signature(byte[] bytes, String what) {}

    /** First bytes as the formats' specifications give them. */
    private static final List<Signature> SIGNATURES = List.of(
            signature("%PDF-", "a PDF file"),
            signature("PK\u0003\u0004", "a zip archive or an office document"),
            signature("PK\u0005\u0006", "an empty zip archive"),
            signature("\u0089PNG", "a PNG picture"),
            signature("\u00ff\u00d8\u00ff", "a JPEG picture"),
            signature("GIF8", "a GIF picture"),
            signature("\u001f\u008b", "a gzip archive"),
            signature("BZh9", "a bzip2 archive"),
            signature("\u00fd7zXZ", "an xz archive"),
            signature("7z\u00bc\u00af", "a 7-Zip archive"),
            signature("\u00d0\u00cf\u0011\u00e0", "an old office document"),
            signature("{\\rtf", "an RTF document"),
            signature("\u007fELF", "a program"),
            signature("OggS", "an Ogg recording"),
            signature("ID3", "an MP3 recording"),
            signature("SQLite format 3", "a database"));

    private BinaryCheck() {}

    /** What known format the bytes begin like, if any, as a noun with its article. */
    static Optional<String> knownFormat(byte[] bytes) {
        return SIGNATURES.stream()
                .filter(signature -> startsWith(bytes, signature.bytes()))
                .map(Signature::what)
                .findFirst();
    }

    /** True where the bytes hold NUL, or so many other control characters that nobody wrote them as text. */
    static boolean looksBinary(byte[] bytes) {
        int controls = 0;
        int seen = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < seen; i++) {
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        return containsNul(bytes) || controls > seen * CONTROL_SHARE;
    }

    private static boolean containsNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(byte b) {
        return (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') || b == 0x7f;
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (bytes[i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static Signature signature(String latin1, String what) {
        return new Signature(latin1.getBytes(StandardCharsets.ISO_8859_1), what);
    }
}
