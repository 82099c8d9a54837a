package app.parallax.dossier.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/** Lines that can be told whole: each begins with its length and its check sum, eight hexadecimal digits each. */
final class Frames {
    private static final HexFormat HEX = HexFormat.of();
    private static final int DIGITS = 8;
    private static final int HEAD = DIGITS + 1 + DIGITS + 1;

    private Frames() {}

    /**
     * @param json UTF-8, one line without its end
     */
    static byte[] framed(byte[] json) {
        String head = HEX.toHexDigits(json.length) + " " + HEX.toHexDigits(check(json, 0, json.length)) + " ";
        return ByteBuffer.allocate(HEAD + json.length + 1)
                .put(head.getBytes(StandardCharsets.US_ASCII))
                .put(json)
                .put((byte) '\n')
                .array();
    }

    /**
     * What could be read.
     *
     * @param lines those before the first that is not whole
     * @param whole true where nothing stands behind them
     */
    record Read(List<byte[]> lines, boolean whole) {}

    /** Never throws for what the bytes hold. */
    static Read read(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int length = length(bytes, at);
            if (length < 0) {
                return new Read(lines, false);
            }
            lines.add(Arrays.copyOfRange(bytes, at + HEAD, at + HEAD + length));
            at += HEAD + length + 1;
        }
        return new Read(lines, true);
    }

    /** The length of the line that begins there; negative where none does, or a damaged one. */
    private static int length(byte[] bytes, int at) {
        if (at + HEAD > bytes.length || bytes[at + DIGITS] != ' ' || bytes[at + HEAD - 1] != ' ') {
            return -1;
        }
        long length = number(bytes, at);
        long end = at + HEAD + length;
        if (length < 0 || end >= bytes.length || bytes[(int) end] != '\n') {
            return -1;
        }
        boolean same = number(bytes, at + DIGITS + 1) == Integer.toUnsignedLong(check(bytes, at + HEAD, (int) length));
        return same ? (int) length : -1;
    }

    private static long number(byte[] bytes, int at) {
        String digits = new String(bytes, at, DIGITS, StandardCharsets.US_ASCII);
        return digits.chars().allMatch(HexFormat::isHexDigit) ? HexFormat.fromHexDigitsToLong(digits) : -1;
    }

    private static int check(byte[] bytes, int at, int length) {
        CRC32C check = new CRC32C();
        check.update(bytes, at, length);
        return (int) check.getValue();
    }
}
