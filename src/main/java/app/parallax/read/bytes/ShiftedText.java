package app.parallax.read.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Text of Eastern Asia that switches between sets of characters by escape sequences (ISO/IEC 2022), in bytes of ASCII alone. */
final class ShiftedText {

    private static final int LOOKED_AT = 64 * 1024;

    private record Sequence(String signs, String charset) {}

    private static final List<Sequence> SEQUENCES = List.of(
            new Sequence("\u001b$B", "ISO-2022-JP"),
            new Sequence("\u001b$@", "ISO-2022-JP"),
            new Sequence("\u001b$)C", "ISO-2022-KR"));

    private ShiftedText() {}

    static Optional<DecodedText> decode(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return SEQUENCES.stream()
                .filter(sequence -> start.contains(sequence.signs()) && Charset.isSupported(sequence.charset()))
                .map(sequence -> Charset.forName(sequence.charset()))
                .flatMap(charset ->
                        Decoding.strict(bytes, 0, charset).map(text -> new DecodedText(text, charset, true)).stream())
                .findFirst();
    }
}
