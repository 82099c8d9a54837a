package app.parallax.dossier.journal;

import app.parallax.dossier.file.Disk;
import app.parallax.dossier.file.FileHold;
import app.parallax.dossier.file.KeptDossier;
import app.parallax.dossier.form.ItemForm;
import app.parallax.dossier.form.JsonText;
import app.parallax.dossier.form.LogForm;
import app.parallax.dossier.history.LogEntry;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Vault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One journal on the disk: a folder with the lines, the contents they name, and a lock that says whether its owner lives. For one thread. */
final class JournalFolder {
    static final String LINES = "journal";
    static final String OWNER = "owner";
    static final String CONTENTS = "contents";

    private final Path journals;
    private final Disk disk;
    private final Set<String> contents = new HashSet<>();
    private @Nullable Path folder;
    private @Nullable FileHold hold;
    private Disk.@Nullable Output out;
    private long whole;
    private boolean sound;

    /**
     * @param journals the folder of all journals
     */
    JournalFolder(Path journals, Disk disk) {
        this.journals = journals;
        this.disk = disk;
    }

    /** Throws away what was written and begins anew; until the new beginning is whole, the old one is there. */
    void begin(JournalBase base, List<LogEntry> entries) throws IOException {
        closeOutput();
        Path here = folder();
        keep(base.kept().contents(), base.kept().vault());
        keepNamed(entries, base.kept().vault());
        Path beside = here.resolve(LINES + ".part");
        long size = 0;
        try (Disk.Output part = disk.open(beside, true)) {
            size += write(part, JournalHead.of(base).written());
            for (Item item : base.kept().dossier().items().values()) {
                size += write(part, JsonText.bytes(ItemForm.written(item)));
            }
            size += writeTexts(part, base.kept().aside().items());
            size += writeTexts(part, base.kept().aside().log());
            size += writeEntries(part, base.kept().log());
            size += writeEntries(part, entries);
            part.force();
        }
        disk.replace(beside, here.resolve(LINES));
        disk.forceFolder(here);
        disk.forceFolder(journals);
        whole = size;
        sound = true;
    }

    /** Writes entries behind all others. What cannot be written whole is taken away again. */
    void append(List<LogEntry> entries, Vault vault) throws IOException {
        keepNamed(entries, vault);
        Disk.Output lines = output();
        sound = false;
        long size = writtenOrTakenBack(lines, entries);
        // What a failed flush has left on the disk nobody knows: then everything is written anew.
        lines.force();
        whole += size;
        sound = true;
    }

    private long writtenOrTakenBack(Disk.Output lines, List<LogEntry> entries) throws IOException {
        try {
            return writeEntries(lines, entries);
        } catch (IOException e) {
            lines.truncate(whole);
            sound = true;
            throw e;
        }
    }

    /** False where somebody has cleared it away, where nothing was begun yet, and where its end may be damaged. */
    boolean isSound() {
        return sound && folder != null && Files.exists(folder.resolve(LINES));
    }

    private Path folder() throws IOException {
        Path here = folder;
        if (here == null || hold == null || !Files.isDirectory(here)) {
            release();
            here = newFolder();
            folder = here;
        }
        return here;
    }

    /** Who looks for dead journals at this moment may take the new folder for one; then another is made. */
    private Path newFolder() throws IOException {
        contents.clear();
        Path made = Files.createDirectories(journals.resolve(UUID.randomUUID().toString()));
        FileHold.Attempt attempt = FileHold.take(
                made.resolve(OWNER), "process " + ProcessHandle.current().pid());
        switch (attempt) {
            case FileHold.Held held -> hold = held.hold();
            case FileHold.HeldElsewhere _ -> throw new IOException("somebody else took " + made);
            case FileHold.NotPossible no -> throw no.reason();
        }
        return made;
    }

    private Disk.Output output() throws IOException {
        Disk.Output lines = out;
        if (lines == null) {
            lines = disk.open(folder().resolve(LINES), false);
            out = lines;
        }
        return lines;
    }

    private void keepNamed(List<LogEntry> entries, Vault vault) throws IOException {
        keep(entries.stream().flatMap(KeptDossier::contents).toList(), vault);
    }

    private void keep(Collection<String> hashes, Vault vault) throws IOException {
        Path here = Files.createDirectories(folder().resolve(CONTENTS));
        boolean any = false;
        for (String hash : hashes) {
            ByteBuffer content = contents.contains(hash) ? null : vault.content(hash);
            if (content != null) {
                keep(here, hash, content);
                contents.add(hash);
                any = true;
            }
        }
        if (any) {
            disk.forceFolder(here);
        }
    }

    /** Its name tells whether it is whole, so it needs no other one while it is written. */
    private void keep(Path here, String hash, ByteBuffer content) throws IOException {
        try (Disk.Output file = disk.open(here.resolve(hash), true)) {
            file.write(content);
            file.force();
        }
    }

    private static long writeEntries(Disk.Output to, List<LogEntry> entries) throws IOException {
        long size = 0;
        for (LogEntry entry : entries) {
            size += write(to, JsonText.bytes(LogForm.written(entry)));
        }
        return size;
    }

    private static long writeTexts(Disk.Output to, List<String> lines) throws IOException {
        long size = 0;
        for (String line : lines) {
            size += write(to, line.getBytes(StandardCharsets.UTF_8));
        }
        return size;
    }

    private static long write(Disk.Output to, byte[] json) throws IOException {
        byte[] line = Frames.framed(json);
        to.write(ByteBuffer.wrap(line));
        return line.length;
    }

    private void closeOutput() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }

    /** Leaves it as it is, for the next start to find. */
    void release() throws IOException {
        closeOutput();
        if (hold != null) {
            hold.close();
            hold = null;
        }
    }

    /** Takes it away. */
    void remove() throws IOException {
        closeOutput();
        if (folder != null) {
            delete(folder);
        }
        release();
        if (folder != null) {
            Files.deleteIfExists(folder);
        }
    }

    /** Removes all but the lock, the lines first: without them the rest is waste that anybody may clear away. */
    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(LINES));
        Files.deleteIfExists(folder.resolve(LINES + ".part"));
        Path contents = folder.resolve(CONTENTS);
        if (Files.isDirectory(contents)) {
            try (var files = Files.list(contents)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(contents);
        }
    }
}
