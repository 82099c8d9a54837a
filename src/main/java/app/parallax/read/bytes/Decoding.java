package app.parallax.read.bytes;

import app.parallax.read.format.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of bytes: a byte order mark decides, then a declared encoding, then strict UTF-8, then either of the two with a few bytes lost, then a guess. What is lost is counted; bytes that fit no
 * encoding are refused.
 */
public final class Decoding {
    private static final char REPLACED = '\ufffd';

    /** Letters to one damaged place: by chance another encoding hardly ever reads as UTF-8, let alone that often. */
    private static final long FEW = 4;

    private record Mark(byte[] bytes, Charset charset) {}

    /** Longest first: the mark of UTF-16LE is the beginning of that of UTF-32LE. */
    private static final List<Mark> MARKS = List.of(
            new Mark(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0}, Charset.forName("UTF-32LE")),
            new Mark(new byte[] {0, 0, (byte) 0xfe, (byte) 0xff}, Charset.forName("UTF-32BE")),
            new Mark(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, StandardCharsets.UTF_8),
            new Mark(new byte[] {(byte) 0xff, (byte) 0xfe}, StandardCharsets.UTF_16LE),
            new Mark(new byte[] {(byte) 0xfe, (byte) 0xff}, StandardCharsets.UTF_16BE));

    private Decoding() {}

    /**
     * @param name how the message of a refusal names the input
     * @param declared the encoding that the content declares of itself, else null
     * @throws UnreadableException where the bytes are no text in any encoding that can be told
     */
    public static DecodedText decode(String name, byte[] bytes, @Nullable Charset declared) throws UnreadableException {
        Optional<Mark> mark =
                MARKS.stream().filter(m -> startsWith(bytes, m.bytes())).findFirst();
        if (mark.isPresent()) {
            return marked(name, bytes, mark.get());
        }
        Optional<DecodedText> wide = WideText.decode(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        Optional<DecodedText> escaped = ShiftedText.decode(bytes);
        if (escaped.isPresent()) {
            return escaped.get();
        }
        refuseBinary(name, bytes);
        return narrow(name, bytes, declared);
    }

    private static DecodedText narrow(String name, byte[] bytes, @Nullable Charset declared)
            throws UnreadableException {
        Optional<String> text = declared == null ? Optional.empty() : strict(bytes, 0, declared);
        if (text.isPresent() && declared != null) {
            return new DecodedText(text.get(), declared, false);
        }
        Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new DecodedText(utf8.get(), StandardCharsets.UTF_8, false);
        }
        return Optional.ofNullable(declared)
                .flatMap(charset -> damaged(bytes, charset))
                .or(() -> damaged(bytes, StandardCharsets.UTF_8))
                .or(() -> EncodingGuess.decode(bytes))
                .orElseThrow(() -> new UnreadableException(
                        "undecodable-bytes",
                        name + " is in an encoding that cannot be told; save it as UTF-8 and open it again."));
    }

    private static DecodedText marked(String name, byte[] bytes, Mark mark) throws UnreadableException {
        String text = strict(bytes, mark.bytes().length, mark.charset())
                .filter(decoded -> decoded.indexOf('\0') < 0)
                .orElseThrow(() -> new UnreadableException(
                        "undecodable-bytes",
                        name + " begins like " + mark.charset().name()
                                + " but holds bytes that are not; save it as UTF-8 and open it again."));
        return new DecodedText(text, mark.charset(), false);
    }

    private static void refuseBinary(String name, byte[] bytes) throws UnreadableException {
        Optional<String> format = BinaryCheck.knownFormat(bytes);
        if (format.isPresent()) {
            throw new UnreadableException(
                    "binary",
                    name + " is " + format.get() + ", which cannot be read here; save its text as .txt or .html.");
        }
        if (BinaryCheck.looksBinary(bytes)) {
            throw new UnreadableException(
                    "binary", name + " holds binary data and no text; choose a text file or a saved web page.");
        }
    }

    /** The text, or nothing where a byte does not fit. */
    static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(rest)
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Text in which most of the letters beyond ASCII are what the encoding has, and a few bytes were damaged; nothing where it is rather another encoding. */
    private static Optional<DecodedText> damaged(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        int lost = Math.toIntExact(text.chars().filter(c -> c == REPLACED).count());
        long whole = text.chars().filter(c -> c > 0x7f && c != REPLACED).count();
        return lost * FEW <= whole ? Optional.of(new DecodedText(text, charset, false, lost)) : Optional.empty();
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
}
