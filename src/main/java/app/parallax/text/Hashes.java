package app.parallax.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal: of sources whole, and shortened for ids that outlive a recomputation. */
public final class Hashes {

    private static final int ID_DIGITS = 12;

    private Hashes() {}

    public static String sha256(byte[] bytes) {
        return sha256(ByteBuffer.wrap(bytes));
    }

    /** Of the bytes that remain; the buffer stays where it is. */
    public static String sha256(ByteBuffer bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes.duplicate());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }

    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * An id that stays when something else changes: a prefix and twelve digits of the hash of what the thing stands on
     * (kind, source ids, the passages' words).
     */
    public static String id(String prefix, String... stands) {
        return prefix + "-" + sha256(String.join("\u0000", stands)).substring(0, ID_DIGITS);
    }
}
