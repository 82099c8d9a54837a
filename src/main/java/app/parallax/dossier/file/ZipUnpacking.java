package app.parallax.dossier.file;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Unpacks the entries of one zip file, and stops before they take more memory than may be. */
final class ZipUnpacking {
    /** Below this size no ratio is worth a question. */
    private static final int SMALL = 1024 * 1024;

    private final byte[] file;
    private final Limits limits;
    private long left;

    ZipUnpacking(byte[] file, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.left = limits.total();
    }

    /**
     * @param bytes as far as they could be unpacked
     * @param damage what is wrong with them, as half a sentence; null where they are what was packed
     */
    record Unpacked(byte[] bytes, @Nullable String damage) {
        boolean isWhole() {
            return damage == null;
        }
    }

    /** Never throws for what the file holds. */
    Unpacked unpack(ZipPart part) {
        long there = Math.min(part.packed(), file.length - (long) part.at());
        if (there < 0) {
            return new Unpacked(new byte[0], "is not where the file says");
        }
        Unpacked unpacked = switch (part.method()) {
            case ZipPart.STORED -> stored(part, (int) there);
            case ZipPart.DEFLATED -> inflated(part, (int) there);
            default -> new Unpacked(new byte[0], "is packed in a way that Parallax does not know");
        };
        return checked(part, unpacked, there < part.packed());
    }

    private static Unpacked checked(ZipPart part, Unpacked unpacked, boolean cutOff) {
        if (!unpacked.isWhole()) {
            return unpacked;
        }
        CRC32 crc = new CRC32();
        crc.update(unpacked.bytes());
        boolean same = part.crc() < 0 || crc.getValue() == part.crc();
        return same && !cutOff ? unpacked : new Unpacked(unpacked.bytes(), cutOff ? "is cut off" : "is damaged");
    }

    private Unpacked stored(ZipPart part, int there) {
        if (there > limits.entry() || there > left) {
            return tooLarge();
        }
        left -= there;
        return new Unpacked(Arrays.copyOfRange(file, part.at(), part.at() + there), null);
    }

    private static Unpacked tooLarge() {
        return new Unpacked(new byte[0], "is larger than anything that Parallax saves");
    }

    private Unpacked inflated(ZipPart part, int there) {
        Inflater inflater = new Inflater(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            inflater.setInput(file, part.at(), there);
            byte[] piece = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(piece);
                if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return new Unpacked(out.toByteArray(), "is cut off");
                }
                out.write(piece, 0, length);
                left -= length;
                if (isTooMuch(out.size(), inflater.getBytesRead())) {
                    return tooLarge();
                }
            }
            return new Unpacked(out.toByteArray(), null);
        } catch (DataFormatException _) {
            return new Unpacked(out.toByteArray(), "is damaged");
        } finally {
            inflater.end();
        }
    }

    private boolean isTooMuch(long unpacked, long packed) {
        return unpacked > limits.entry() || left < 0 || (unpacked > SMALL && unpacked > packed * limits.ratio());
    }
}
