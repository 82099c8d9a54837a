package app.parallax.dossier.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Packs a zip file (PKWARE's APPNOTE 6.3, no extensions) so that the same contents always give the same bytes, and with each entry's sizes before it, which Java's own writer does not do: so an
 * entry can be read where the file's end is lost.
 */
final class ZipWriter {
    private static final int VERSION = 20;
    private static final int UTF8_NAMES = 0x800;

    /** 1 January 1980, 0:00, the first that zip knows. */
    private static final int DATE = 0x21;

    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;

    private final Disk.Output out;
    private final int ratio;
    private final List<Packed> written = new ArrayList<>();
    private long position;

    /**
     * @param ratio what packs better than this is stored as it is, because it would look like a trap to a reader
     */
    ZipWriter(Disk.Output out, int ratio) {
        this.out = out;
        this.ratio = ratio;
    }

    private record Packed(byte[] name, int method, int crc, int packed, int size, long offset) {}

    /** Adds an entry. */
    void add(String name, ByteBuffer content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content.duplicate());
        ByteBuffer deflated = deflated(content.duplicate());
        boolean stored = deflated.remaining() >= content.remaining()
                || (long) deflated.remaining() * ratio < content.remaining();
        ByteBuffer data = stored ? content.duplicate() : deflated;
        Packed entry = new Packed(
                name.getBytes(StandardCharsets.UTF_8),
                stored ? ZipPart.STORED : ZipPart.DEFLATED,
                (int) crc.getValue(),
                data.remaining(),
                content.remaining(),
                position);
        written.add(entry);
        write(local(entry));
        write(data);
    }

    private static ByteBuffer deflated(ByteBuffer content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream deflated = new ByteArrayOutputStream();
            byte[] piece = new byte[8192];
            while (!deflater.finished()) {
                deflated.write(piece, 0, deflater.deflate(piece));
            }
            return ByteBuffer.wrap(deflated.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /** Ends the file; nothing can be added then. */
    void finish() throws IOException {
        long start = position;
        for (Packed entry : written) {
            write(central(entry));
        }
        ByteBuffer end = record(ZipPart.END, END_LENGTH);
        end.putShort((short) 0).putShort((short) 0);
        end.putShort((short) written.size()).putShort((short) written.size());
        end.putInt((int) (position - start)).putInt((int) start).putShort((short) 0);
        write(end.flip());
    }

    private static ByteBuffer local(Packed entry) {
        ByteBuffer header = record(ZipPart.LOCAL, LOCAL_LENGTH + entry.name().length);
        common(header, entry);
        return header.put(entry.name()).flip();
    }

    private static ByteBuffer central(Packed entry) {
        ByteBuffer header = record(ZipPart.CENTRAL, CENTRAL_LENGTH + entry.name().length);
        header.putShort((short) VERSION);
        common(header, entry);
        header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        return header.putInt((int) entry.offset()).put(entry.name()).flip();
    }

    private static void common(ByteBuffer header, Packed entry) {
        header.putShort((short) VERSION).putShort((short) UTF8_NAMES).putShort((short) entry.method());
        header.putShort((short) 0).putShort((short) DATE).putInt(entry.crc());
        header.putInt(entry.packed()).putInt(entry.size());
        header.putShort((short) entry.name().length).putShort((short) 0);
    }

    private static ByteBuffer record(int signature, int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).putInt(signature);
    }

    private void write(ByteBuffer bytes) throws IOException {
        position += bytes.remaining();
        out.write(bytes);
    }
}
