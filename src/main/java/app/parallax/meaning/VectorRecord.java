package app.parallax.meaning;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * One stored vector: 16 bytes of key, the numbers in half precision, and a checksum of both.
 *
 * @param key 32 hexadecimal digits
 */
record VectorRecord(String key, float[] vector) {

    static final int KEY_DIGITS = 32;

    private static final int CHECKED = KEY_DIGITS / 2 + 2 * OnnxEncoder.DIMENSIONS;

    static final int BYTES = CHECKED + 4;

    /** Reads one record's bytes; null where they are damaged. */
    static @Nullable VectorRecord read(ByteBuffer bytes) {
        int start = bytes.position();
        int sum = checksum(bytes.slice(start, CHECKED));
        byte[] key = new byte[KEY_DIGITS / 2];
        bytes.get(key);
        float[] vector = new float[OnnxEncoder.DIMENSIONS];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Float.float16ToFloat(bytes.getShort());
        }
        return bytes.getInt() == sum ? new VectorRecord(HexFormat.of().formatHex(key), vector) : null;
    }

    /** The key of the record that begins there, damaged or not; the buffer stands behind the record then. */
    static String key(ByteBuffer bytes) {
        byte[] key = new byte[KEY_DIGITS / 2];
        bytes.get(bytes.position(), key);
        bytes.position(bytes.position() + BYTES);
        return HexFormat.of().formatHex(key);
    }

    void write(ByteBuffer bytes) {
        int start = bytes.position();
        bytes.put(HexFormat.of().parseHex(key));
        for (float x : vector) {
            bytes.putShort(Float.floatToFloat16(x));
        }
        bytes.putInt(checksum(bytes.slice(start, CHECKED)));
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
