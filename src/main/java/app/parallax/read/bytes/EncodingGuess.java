package app.parallax.read.bytes;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The encoding of bytes that are not UTF-8: of all in which each byte means something, the one in which the letters fit
 * together best. Where several do equally well, Mozilla's detector decides, which knows the scripts other than Latin,
 * then ICU's, which knows more of the Latin ones.
 */
final class EncodingGuess {

    private static final int LOOKED_AT = 64 * 1024;

    /** The detectors are good at what is frequent; an encoding must be better by about this much to be put before theirs. */
    private static final double EDGE = 0.04;

    /** Beside those that the detectors propose; in the order in which they are common. */
    private static final List<String> KNOWN = List.of(
            "windows-1252",
            "windows-1250",
            "windows-1251",
            "ISO-8859-2",
            "KOI8-R",
            "KOI8-U",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "windows-1257",
            "windows-1258",
            "ISO-8859-5",
            "ISO-8859-6",
            "ISO-8859-7",
            "ISO-8859-8",
            "ISO-8859-13",
            "ISO-8859-15",
            "x-MacRoman",
            "x-MacCentralEurope",
            "x-MacCyrillic",
            "IBM866",
            "IBM850",
            "IBM852",
            "IBM855",
            "windows-31j",
            "EUC-JP",
            "GB18030",
            "Big5-HKSCS",
            "x-EUC-TW",
            "EUC-KR",
            "x-windows-874",
            "UTF-16LE",
            "UTF-16BE");

    private static final Set<Charset> ARABIC = Set.of(Charset.forName("windows-1256"), Charset.forName("ISO-8859-6"));

    private record Guess(Charset charset, double score) {}

    private EncodingGuess() {}

    static Optional<DecodedText> decode(byte[] bytes) {
        return candidates(bytes).stream()
                .map(charset -> guess(bytes, charset))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble((Guess guess) -> -Math.round(guess.score() / EDGE)))
                .map(guess -> Decoding.strict(bytes, 0, guess.charset())
                        .map(text -> new DecodedText(text, guess.charset(), true)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Guess> guess(byte[] bytes, Charset charset) {
        CharBuffer sample = sample(bytes, charset);
        return sample == null || !readable(sample)
                ? Optional.empty()
                : Optional.of(new Guess(charset, Plausibility.of(sample)));
    }

    /** The beginning as it reads in an encoding; null where a byte means nothing in it. */
    private static @Nullable CharBuffer sample(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int length = Math.min(bytes.length, LOOKED_AT);
        CharBuffer out = CharBuffer.allocate((int) (length * (double) decoder.maxCharsPerByte()) + 16);
        // What is cut in the middle of a character is no fault of the encoding.
        var result = decoder.decode(ByteBuffer.wrap(bytes, 0, length), out, length == bytes.length);
        return result.isError() ? null : out.flip();
    }

    private static Set<Charset> candidates(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes);
        Set<Charset> byIcu = new LinkedHashSet<>();
        for (CharsetMatch match : detector.detectAll()) {
            add(match.getName().toUpperCase(Locale.ROOT), byIcu);
        }
        Set<Charset> candidates = new LinkedHashSet<>();
        // Mozilla knows no Arabic, and says Western of all that it does not know.
        byIcu.stream().limit(1).filter(ARABIC::contains).forEach(candidates::add);
        String mozillas = byMozilla(bytes);
        if (mozillas != null && !mozillas.equals("WINDOWS-1252")) {
            add(mozillas, candidates);
        }
        candidates.addAll(byIcu);
        KNOWN.stream().filter(Charset::isSupported).map(Charset::forName).forEach(candidates::add);
        return candidates;
    }

    private static @Nullable String byMozilla(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, LOOKED_AT));
        detector.dataEnd();
        return detector.getDetectedCharset();
    }

    private static void add(String name, Set<Charset> candidates) {
        String widened = widened(name);
        if (!widened.startsWith("UTF-8") && !widened.startsWith("UTF-32") && isSupported(widened)) {
            candidates.add(Charset.forName(widened));
        }
    }

    /** The vendors' sets hold all of the standards' and what people really wrote; Java calls some of them by names of its own. */
    private static String widened(String name) {
        return switch (name) {
            case "ISO-8859-1", "US-ASCII" -> "windows-1252";
            case "MACCYRILLIC" -> "x-MacCyrillic";
            case "TIS620", "TIS-620" -> "x-windows-874";
            case "EUC-TW" -> "x-EUC-TW";
            case "SHIFT_JIS" -> "windows-31j";
            case "EUC-KR" -> "x-windows-949";
            case "BIG5" -> "Big5-HKSCS";
            default -> name;
        };
    }

    private static boolean isSupported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            // The detectors name some that no charset of Java can be called.
            return false;
        }
    }

    private static boolean readable(CharSequence text) {
        return text.chars()
                .noneMatch(c -> (c >= 0x80 && c < 0xa0) || c == 0 || c == 0xfffd || (c >= 0xe000 && c < 0xf900));
    }
}
