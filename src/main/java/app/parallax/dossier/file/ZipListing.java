package app.parallax.dossier.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip file. Java's own readers give up a file whose directory is damaged, or everything behind the first damage, and pass over an entry with a name that was there before; this
 * one lists whatever can still be found.
 *
 * @param parts in the order of the directory or, without one, of the file
 * @param whole false where the directory is lost
 * @param surplus true where bytes belong to nothing
 * @param tooMany true where there are more entries than may be; those beyond are not listed
 */
record ZipListing(List<ZipPart> parts, boolean whole, boolean surplus, boolean tooMany) {
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    /** Set where sizes and check sum follow the entry instead of standing before it. */
    private static final int SIZES_BEHIND = 8;

    /** Never throws for what the bytes hold. */
    static ZipListing of(byte[] file, int most) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(bytes);
        List<ZipPart> parts = end < 0 ? null : directory(bytes, end, most);
        if (parts != null) {
            boolean surplus = end + END_LENGTH + unsigned(bytes, end + 20) != bytes.limit();
            return limited(parts, true, surplus, most);
        }
        return limited(found(bytes, most), false, false, most);
    }

    private static ZipListing limited(List<ZipPart> parts, boolean whole, boolean surplus, int most) {
        boolean tooMany = parts.size() > most;
        return new ZipListing(tooMany ? parts.subList(0, most) : parts, whole, surplus, tooMany);
    }

    private static int end(ByteBuffer bytes) {
        int first = Math.max(0, bytes.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int at = bytes.limit() - END_LENGTH; at >= first; at--) {
            if (bytes.getInt(at) == ZipPart.END) {
                return at;
            }
        }
        return -1;
    }

    /** @return null where it is damaged */
    private static @Nullable List<ZipPart> directory(ByteBuffer bytes, int end, int most) {
        long at = unsignedInt(bytes, end + 16);
        int count = unsigned(bytes, end + 10);
        List<ZipPart> parts = new ArrayList<>();
        for (int i = 0; i < count && parts.size() <= most; i++) {
            if (at + CENTRAL_LENGTH > end || bytes.getInt((int) at) != ZipPart.CENTRAL) {
                return null;
            }
            int here = (int) at;
            int name = unsigned(bytes, here + 28);
            at += CENTRAL_LENGTH + name + unsigned(bytes, here + 30) + unsigned(bytes, here + 32);
            if (at > end) {
                return null;
            }
            parts.add(listed(bytes, here, name));
        }
        return parts;
    }

    private static ZipPart listed(ByteBuffer bytes, int here, int name) {
        return new ZipPart(
                name(bytes, here + CENTRAL_LENGTH, name),
                unsigned(bytes, here + 10),
                unsignedInt(bytes, here + 16),
                unsignedInt(bytes, here + 20),
                unsignedInt(bytes, here + 24),
                data(bytes, unsignedInt(bytes, here + 42)));
    }

    /** Where an entry's bytes begin; beyond the end of the file where its header is not where it should be. */
    private static int data(ByteBuffer bytes, long local) {
        if (local + LOCAL_LENGTH > bytes.limit() || bytes.getInt((int) local) != ZipPart.LOCAL) {
            return bytes.limit();
        }
        int here = (int) local;
        return here + LOCAL_LENGTH + unsigned(bytes, here + 26) + unsigned(bytes, here + 28);
    }

    /** The entries without a directory: one begins where the last one ended or, if nothing begins there, at the next sign of one. */
    private static List<ZipPart> found(ByteBuffer bytes, int most) {
        List<ZipPart> parts = new ArrayList<>();
        int at = next(bytes, 0);
        while (at >= 0 && parts.size() <= most) {
            int name = unsigned(bytes, at + 26);
            int data = at + LOCAL_LENGTH + name + unsigned(bytes, at + 28);
            if (data > bytes.limit()) {
                break;
            }
            boolean known = (unsigned(bytes, at + 6) & SIZES_BEHIND) == 0;
            long packed = known ? unsignedInt(bytes, at + 18) : bytes.limit() - data;
            parts.add(new ZipPart(
                    name(bytes, at + LOCAL_LENGTH, name),
                    unsigned(bytes, at + 8),
                    known ? unsignedInt(bytes, at + 14) : -1,
                    packed,
                    known ? unsignedInt(bytes, at + 22) : -1,
                    data));
            long behind = data + packed;
            boolean followed =
                    known && behind + LOCAL_LENGTH <= bytes.limit() && bytes.getInt((int) behind) == ZipPart.LOCAL;
            at = followed ? (int) behind : next(bytes, data);
        }
        return parts;
    }

    private static int next(ByteBuffer bytes, int from) {
        for (int at = from; at + LOCAL_LENGTH <= bytes.limit(); at++) {
            if (bytes.get(at) == 'P' && bytes.getInt(at) == ZipPart.LOCAL) {
                return at;
            }
        }
        return -1;
    }

    private static String name(ByteBuffer bytes, int at, int length) {
        return StandardCharsets.UTF_8.decode(bytes.slice(at, length)).toString();
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static long unsignedInt(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}
