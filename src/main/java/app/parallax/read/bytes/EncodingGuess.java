package app.parallax.read.bytes;

import com.ibm.icu.text.CharsetDetector;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The encoding of bytes that are not UTF-8: by Mozilla's statistics, which know the scripts other than Latin, then by ICU's, which know more of the Latin ones. Where ICU takes Central European for
 * Western text, the ends of words tell: names in -ić and -č that Western Europe reads as -iæ and -è with the š and ž beside them.
 */
final class EncodingGuess {

    private static final int LOOKED_AT = 256 * 1024;
    private static final byte ESCAPE = 0x1b;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Set<Charset> ARABIC = Set.of(Charset.forName("windows-1256"), Charset.forName("ISO-8859-6"));
    private static final Charset CENTRAL = Charset.forName("windows-1250");

    /** Letters of windows-1250 as windows-1252 shows them, at places where no Western language has them. */
    private static final Pattern CENTRAL_READ_AS_WESTERN =
            Pattern.compile("[\\p{L}]i\u00e6(?![\\p{L}])|[\u009a\u009e\u0161\u017e][a-z]*[\u00e8\u00e6\u00f0]|"
                    + "[\u00e8\u00e6\u00f0][a-z]*[\u0161\u017e]|\u00f0[aeiou][a-z]|(?<![\\p{L}])\u00c8[aeiou]");

    /** Encodings that are no encodings of plain text, or that ICU names but that are only transports. */
    private static final Set<String> NEVER =
            Set.of("US-ASCII", "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");

    private EncodingGuess() {}

    /** Text that changes its alphabet by escapes and else is ASCII, as in Japanese and Korean mail. */
    static Optional<DecodedText> escaped(byte[] bytes) {
        return containsEscape(bytes)
                ? byMozilla(bytes)
                        .filter(charset -> charset.name().startsWith("ISO-2022"))
                        .flatMap(charset ->
                                Decoding.strict(bytes, 0, charset).map(text -> new DecodedText(text, charset, true)))
                : Optional.empty();
    }

    private static boolean containsEscape(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == ESCAPE && bytes[i + 1] == '$') {
                return true;
            }
        }
        return false;
    }

    static Optional<DecodedText> decode(byte[] bytes) {
        Set<Charset> candidates = candidates(bytes);
        return first(bytes, candidates, Lettering::looksWritten).or(() -> first(bytes, candidates, text -> true));
    }

    private static Optional<DecodedText> first(byte[] bytes, Set<Charset> candidates, Predicate<String> condition) {
        for (Charset charset : candidates) {
            Optional<String> text = Decoding.strict(bytes, 0, charset)
                    .filter(EncodingGuess::readable)
                    .filter(condition);
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
        List<Charset> byIcu = Stream.of(detector.detectAll())
                .map(match -> match.getName().toUpperCase(Locale.ROOT))
                .filter(name -> !NEVER.contains(name) && Charset.isSupported(name))
                .map(name -> widened(Charset.forName(name)))
                .toList();
        Set<Charset> candidates = new LinkedHashSet<>();
        // Mozilla knows no Arabic, and says Western of all that it does not know.
        byIcu.stream().limit(1).filter(ARABIC::contains).forEach(candidates::add);
        byMozilla(bytes).filter(charset -> !charset.equals(WESTERN)).ifPresent(candidates::add);
        candidates.addAll(byIcu);
        candidates.add(WESTERN);
        return candidates;
    }

    private static Optional<Charset> byMozilla(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, LOOKED_AT));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null || NEVER.contains(name) || !Charset.isSupported(javaName(name))
                ? Optional.empty()
                : Optional.of(widened(Charset.forName(javaName(name))));
    }

    /** Java calls by another name what is no standard. */
    private static String javaName(String mozillas) {
        return switch (mozillas) {
            case "MACCYRILLIC" -> "x-MacCyrillic";
            case "TIS620" -> "x-windows-874";
            case "EUC-TW" -> "x-EUC-TW";
            // The vendors' sets hold all of the standards' and what people really wrote.
            case "SHIFT_JIS" -> "windows-31j";
            case "EUC-KR" -> "x-windows-949";
            case "BIG5" -> "Big5-HKSCS";
            default -> mozillas;
        };
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
