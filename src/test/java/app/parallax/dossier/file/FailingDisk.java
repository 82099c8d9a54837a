package app.parallax.dossier.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A disk that takes only so many bytes, and can refuse to flush. */
public final class FailingDisk extends PassingDisk {
    private volatile long left;
    private volatile boolean flushes = true;

    public FailingDisk(long bytes) {
        left = bytes;
    }

    /** From now on it takes so many bytes. */
    public void free(long bytes) {
        left = bytes;
    }

    public void flushes(boolean does) {
        flushes = does;
    }

    @Override
    public Output open(Path file, boolean anew) throws IOException {
        return new Passing(super.open(file, anew)) {
            @Override
            public void write(ByteBuffer bytes) throws IOException {
                ByteBuffer fitting = bytes.slice(bytes.position(), (int) Math.min(bytes.remaining(), left));
                left -= fitting.remaining();
                boolean all = fitting.remaining() == bytes.remaining();
                real.write(fitting);
                if (!all) {
                    throw new IOException("No space left on device");
                }
                bytes.position(bytes.limit());
            }

            @Override
            public void force() throws IOException {
                if (!flushes) {
                    throw new IOException("Input/output error");
                }
                real.force();
            }
        };
    }
}
