package app.parallax.dossier.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** The real disk behind one that a test changes in one respect. */
public class PassingDisk implements Disk {
    @Override
    public Disk.Output open(Path file, boolean anew) throws IOException {
        return Disk.REAL.open(file, anew);
    }

    @Override
    public void replace(Path file, Path place) throws IOException {
        Disk.REAL.replace(file, place);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        Disk.REAL.forceFolder(folder);
    }

    /** An open file that passes everything on. */
    public static class Passing implements Disk.Output {
        protected final Disk.Output real;

        public Passing(Disk.Output real) {
            this.real = real;
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            real.write(bytes);
        }

        @Override
        public void force() throws IOException {
            real.force();
        }

        @Override
        public void truncate(long size) throws IOException {
            real.truncate(size);
        }

        @Override
        public void close() throws IOException {
            real.close();
        }
    }
}
