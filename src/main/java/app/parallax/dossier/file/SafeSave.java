package app.parallax.dossier.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes a file beside the one it will be, waits for the disk, and puts it in its place; whatever happens, one of the two is there whole. */
final class SafeSave {
    private static final Logger LOG = Logger.getLogger(SafeSave.class.getName());

    private final Path path;
    private final Path folder;
    private final Path beside;
    private final Disk disk;

    SafeSave(Path path, Path folder, Disk disk) {
        this.path = path;
        this.folder = folder;
        this.beside = folder.resolve("." + path.getFileName() + ".part");
        this.disk = disk;
    }

    /** Writes the content. */
    @FunctionalInterface
    interface Content {
        void write(Disk.Output out) throws IOException;
    }

    FileState save(Content content) throws IOException {
        try {
            String hash = written(content);
            // Read before it is in its place: what fails afterwards would tell a finished save as failed.
            FileState state = FileState.of(beside, hash);
            disk.replace(beside, path);
            forceFolder();
            return state;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private String written(Content content) throws IOException {
        try (Hashing out = new Hashing(disk.open(beside, true))) {
            keepPermissions();
            content.write(out);
            out.force();
            return out.hash();
        }
    }

    /** The file is in its place already; a power cut in the next moment could only bring the old one back. */
    private void forceFolder() {
        try {
            disk.forceFolder(folder);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The folder was not flushed: " + folder, e);
        }
    }

    /** Who may read a dossier does not change when it is saved. */
    private void keepPermissions() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null && Files.exists(path)) {
            Files.setPosixFilePermissions(beside, view.readAttributes().permissions());
        }
    }

    private static final class Hashing implements Disk.Output {
        private final Disk.Output out;
        private final MessageDigest digest;

        Hashing(Disk.Output out) {
            this.out = out;
            try {
                this.digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform must offer SHA-256", e);
            }
        }

        String hash() {
            return HexFormat.of().formatHex(digest.digest());
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            digest.update(bytes.duplicate());
            out.write(bytes);
        }

        @Override
        public void force() throws IOException {
            out.force();
        }

        @Override
        public void truncate(long size) {
            throw new UnsupportedOperationException("a file is written from beginning to end");
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
