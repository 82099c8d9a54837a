package app.parallax.dossier.file;

import app.parallax.dossier.work.Stamp;
import app.parallax.text.Hashes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Packs a dossier. The same one gives the same bytes, but for who saved it when and with which program. */
final class DossierWriter {
    private final Limits limits;

    DossierWriter(Limits limits) {
        this.limits = limits;
    }

    /** A dossier that could be saved but not opened again must not be saved. */
    static final class TooLargeException extends IOException {
        TooLargeException(String message) {
            super(message);
        }
    }

    /**
     * @throws TooLargeException before anything is written
     */
    void write(KeptDossier kept, String program, Stamp saved, Disk.Output out) throws IOException {
        Map<String, ByteBuffer> parts = parts(kept);
        check(parts);
        ZipWriter zip = new ZipWriter(out, limits.ratio());
        DossierManifest manifest =
                new DossierManifest(DossierManifest.VERSION, program, kept.id(), saved, entries(parts));
        zip.add(DossierManifest.NAME, ByteBuffer.wrap(manifest.written()));
        for (Map.Entry<String, ByteBuffer> part : parts.entrySet()) {
            zip.add(part.getKey(), part.getValue());
        }
        zip.finish();
    }

    /** The work comes before the contents: of a file that is cut off it is what cannot be had again. */
    private static Map<String, ByteBuffer> parts(KeptDossier kept) {
        Map<String, ByteBuffer> parts = new LinkedHashMap<>();
        parts.put(EntryNames.WORK, ByteBuffer.wrap(WorkForm.items(kept)));
        parts.put(EntryNames.LOG, ByteBuffer.wrap(WorkForm.log(kept)));
        for (String hash : kept.contents()) {
            ByteBuffer content = kept.vault().content(hash);
            // What was lost before stays lost; opening says so each time.
            if (content != null) {
                parts.put(EntryNames.CONTENTS + hash, content);
            }
        }
        return parts;
    }

    private static List<DossierManifest.Entry> entries(Map<String, ByteBuffer> parts) {
        return parts.entrySet().stream()
                .map(part -> new DossierManifest.Entry(
                        part.getKey(),
                        Hashes.sha256(part.getValue()),
                        part.getValue().remaining()))
                .toList();
    }

    private void check(Map<String, ByteBuffer> parts) throws TooLargeException {
        long total = parts.values().stream().mapToLong(ByteBuffer::remaining).sum();
        int largest =
                parts.values().stream().mapToInt(ByteBuffer::remaining).max().orElse(0);
        if (parts.size() >= limits.entries() || largest > limits.entry() || total > limits.file()) {
            throw new TooLargeException(parts.size() + " entries with " + total + " bytes, the largest " + largest);
        }
    }
}
