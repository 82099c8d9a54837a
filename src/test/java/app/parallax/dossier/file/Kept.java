package app.parallax.dossier.file;

import app.parallax.dossier.form.RandomWork;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Vault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;

/** Dossiers made by chance, and their files as bytes. */
public final class Kept {
    public static final Stamp NOW = new Stamp("Mira", Instant.parse("2026-11-22T09:00:00.123Z"));

    private Kept() {}

    /** Items of every kind, without a log. */
    public static KeptDossier items(long seed, int number) {
        Vault vault = new Vault();
        return KeptDossier.begun(new RandomWork(seed, vault).dossier(number), vault);
    }

    /** A dossier with the log that led to it. */
    public static KeptDossier history(long seed, int steps) {
        Vault vault = new Vault();
        KeptDossier begun = KeptDossier.begun(app.parallax.dossier.work.Dossier.EMPTY, vault);
        return begun.at(new RandomWork(seed, vault).history(steps));
    }

    public static byte[] bytes(KeptDossier kept) throws IOException {
        Bytes out = new Bytes();
        new DossierWriter(Limits.USUAL).write(kept, "Parallax test", NOW, out);
        return out.bytes.toByteArray();
    }

    static DossierOpening open(byte[] file) {
        return new DossierReader("test.parallax", Limits.USUAL).open(file);
    }

    /** A disk's file that is none. */
    static final class Bytes implements Disk.Output {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(ByteBuffer piece) {
            byte[] array = new byte[piece.remaining()];
            piece.get(array);
            bytes.writeBytes(array);
        }

        @Override
        public void force() {
            // Memory needs none.
        }

        @Override
        public void truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
