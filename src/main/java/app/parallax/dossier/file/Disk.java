package app.parallax.dossier.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** What saving asks of a disk; a seam, so that a full one and a lost one can be tried out. */
public interface Disk {

    Disk REAL = new RealDisk();

    /**
     * Opens a file for writing, and makes it where there is none.
     *
     * @param anew whether what it holds is thrown away; else writing goes on at its end
     */
    Output open(Path file, boolean anew) throws IOException;

    /** Puts a file in another's place, in one step where the drive can do that. */
    void replace(Path file, Path place) throws IOException;

    /** Returns when the names in a folder will survive a power cut, where the system can promise that. */
    void forceFolder(Path folder) throws IOException;

    /** An open file. */
    interface Output extends Closeable {
        /** Writes all that remains. */
        void write(ByteBuffer bytes) throws IOException;

        /** Returns when everything written will survive a power cut. */
        void force() throws IOException;

        /** Throws away what stands beyond; writing goes on there. */
        void truncate(long size) throws IOException;
    }
}
