package app.parallax.read.bytes;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The encoding of bytes that are not UTF-8, by ICU's statistics. Where ICU takes Central European for Western text, the
 * ends of words tell: names in -ić and -č that Western Europe reads as -iæ and -è with the š and ž beside them.
 */
final class EncodingGuess {

    private static final int LOOKED_AT = 256 * 1024;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CENTRAL = Charset.forName("windows-1250");

    /** Letters of windows-1250 as windows-1252 shows them, at places where no Western language has them. */
    private static final Pattern CENTRAL_READ_AS_WESTERN =
            Pattern.compile("[\\p{L}]i\u00e6(?![\\p{L}])|[\u009a\u009e\u0161\u017e][a-z]*[\u00e8\u00e6\u00f0]|"
                    + "[\u00e8\u00e6\u00f0][a-z]*[\u0161\u017e]|\u00f0[aeiou][a-z]|(?<![\\p{L}])\u00c8[aeiou]");

    /** Encodings that are no encodings of plain text, or that ICU names but that are only transports. */
    private static final Set<String> NEVER = Set.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");

    private EncodingGuess() {}

    static Optional<DecodedText> decode(byte[] bytes) {
        for (Charset charset : candidates(bytes)) {
            Optional<String> text = Decoding.strict(bytes, 0, charset).filter(EncodingGuess::readable);
            if (text.isPresent()) {
                return Optional.of(settle(bytes, text.get(), charset));
            }
        }
        return Optional.empty();
    }

    private static DecodedText settle(byte[] bytes, String text, Charset charset) {
        boolean western = charset.equals(WESTERN) || charset.equals(StandardCharsets.ISO_8859_1);
        if (western && CENTRAL_READ_AS_WESTERN.matcher(text).find()) {
            Optional<String> central = Decoding.strict(bytes, 0, CENTRAL);
            if (central.isPresent()) {
                return new DecodedText(central.get(), CENTRAL, true);
            }
        }
        return new DecodedText(text, charset, true);
    }

    private static Set<Charset> candidates(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes);
        Set<Charset> candidates = new LinkedHashSet<>();
        for (CharsetMatch match : detector.detectAll()) {
            String charset = match.getName().toUpperCase(Locale.ROOT);
            if (!NEVER.contains(charset) && Charset.isSupported(charset)) {
                candidates.add(widened(Charset.forName(charset)));
            }
        }
        candidates.add(WESTERN);
        return candidates;
    }

    /** Windows writes its own letters where the standard has control characters; all else is the same. */
    private static Charset widened(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) ? WESTERN : charset;
    }

    private static boolean readable(String text) {
        long controls = text.chars().filter(c -> c >= 0x80 && c < 0xa0).count();
        return controls == 0 && text.indexOf('\ufffd') < 0;
    }
}
