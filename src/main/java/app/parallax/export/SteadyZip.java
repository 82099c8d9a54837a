package app.parallax.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a zip file anew without the times at which its entries were made, so that the same contents always give the same bytes. */
public final class SteadyZip {
    /** The first that zip knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    /**
     * The entries keep their order; the stream stays open.
     *
     * @throws IOException where the bytes are no zip file or the stream does not take them
     */
    public static void write(byte[] zip, OutputStream out) throws IOException {
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream steady = new ZipOutputStream(out);
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            ZipEntry timeless = new ZipEntry(entry.getName());
            timeless.setTimeLocal(NO_TIME);
            steady.putNextEntry(timeless);
            in.transferTo(steady);
            steady.closeEntry();
        }
        steady.finish();
    }
}
