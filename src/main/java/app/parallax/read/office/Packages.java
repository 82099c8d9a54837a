package app.parallax.read.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks into files that hold others, as far as it takes to tell what they are: into a zip's directory and one small entry, and into a compound file's directory. */
final class Packages {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final int LONGEST_TYPE = 200;
    private static final int CHUNK = 64 * 1024;

    private Packages() {}

    static boolean isZip(byte[] bytes) {
        return OfficeFormat.startsWith(bytes, ZIP);
    }

    static Optional<OfficeFormat> zipped(byte[] bytes) {
        try (ZipFile zip = open(bytes)) {
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(OfficeFormat.DOCX);
            }
            return ofType(declared(zip));
        } catch (IOException | IllegalArgumentException e) {
            // What has no readable directory is no document; it is refused by name where nothing else takes it.
            return Optional.empty();
        }
    }

    /**
     * True where the entries of a zip unpack to more bytes than {@code most}. They are unpacked to tell: a zip may declare any size.
     *
     * @throws IOException where it has no readable directory, or an entry is damaged
     */
    static boolean unpacksToMore(byte[] bytes, long most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (ZipFile zip = open(bytes)) {
            long sum = 0;
            for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(chunk); read >= 0 && sum <= most; read = in.read(chunk)) {
                        sum += read;
                    }
                }
            }
            return sum > most;
        } catch (IllegalArgumentException e) {
            throw (ZipException) new ZipException("no readable directory").initCause(e);
        }
    }

    static Optional<OfficeFormat> compound(byte[] bytes) {
        if (!OfficeFormat.startsWith(bytes, COMPOUND)) {
            return Optional.empty();
        }
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return Optional.of(OfficeFormat.ENCRYPTED);
            }
            return root.hasEntryCaseInsensitive("WordDocument") ? Optional.of(OfficeFormat.DOC) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // The library throws what it likes at broken files; the reader of plain text refuses those by name.
            return Optional.empty();
        }
    }

    private static ZipFile open(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    private static String declared(ZipFile zip) throws IOException {
        ZipArchiveEntry entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
        }
    }

    private static Optional<OfficeFormat> ofType(String type) {
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
            return Optional.of(OfficeFormat.ODT);
        }
        return type.equals("application/epub+zip") ? Optional.of(OfficeFormat.EPUB) : Optional.empty();
    }
}
