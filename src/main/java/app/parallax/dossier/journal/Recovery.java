package app.parallax.dossier.journal;

import app.parallax.dossier.file.Assembly;
import app.parallax.dossier.file.DossierOpening;
import app.parallax.dossier.file.FileHold;
import app.parallax.dossier.file.KeptDossier;
import app.parallax.dossier.file.Problems;
import app.parallax.dossier.file.WorkForm;
import app.parallax.dossier.form.FormException;
import app.parallax.dossier.form.JsonText;
import app.parallax.dossier.form.Lists;
import app.parallax.dossier.form.LogForm;
import app.parallax.dossier.history.History;
import app.parallax.dossier.work.Vault;
import app.parallax.text.Hashes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Work that a crash has left, held by this window until it is closed. Not safe for several threads. */
public final class Recovery implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Recovery.class.getName());

    private final Path folder;
    private final FileHold hold;
    private final Frames.Read read;
    private final @Nullable JournalHead head;
    private final Instant changed;

    private Recovery(Path folder, FileHold hold, Frames.Read read, @Nullable JournalHead head, Instant changed) {
        this.folder = folder;
        this.hold = hold;
        this.read = read;
        this.head = head;
        this.changed = changed;
    }

    static Recovery of(Path folder, FileHold hold) throws IOException {
        Path lines = folder.resolve(JournalFolder.LINES);
        if (!Files.exists(lines)) {
            return new Recovery(folder, hold, new Frames.Read(List.of(), true), null, Instant.EPOCH);
        }
        Frames.Read read = Frames.read(Files.readAllBytes(lines));
        return new Recovery(
                folder, hold, read, head(read), Files.getLastModifiedTime(lines).toInstant());
    }

    private static @Nullable JournalHead head(Frames.Read read) {
        try {
            return read.lines().isEmpty() ? null : JournalHead.read(read.lines().getFirst());
        } catch (FormException e) {
            LOG.log(Level.WARNING, "The first line of a journal cannot be understood", e);
            return null;
        }
    }

    /** Of the dossier; empty where nobody gave it one. */
    public String title() {
        return head == null ? "" : head.title();
    }

    /** When the last change was kept. */
    public Instant changed() {
        return changed;
    }

    /** How many changes would be missed; at least one where the journal is damaged. */
    public int changes() {
        long missed = head == null ? 0 : head.unsaved() + since();
        return (int) Math.clamp(missed, read.whole() ? 0 : 1, Integer.MAX_VALUE);
    }

    /** False where not even the beginning is whole. */
    boolean isReadable() {
        return head != null;
    }

    /** True where nothing was ever written. */
    boolean isEmpty() {
        return head == null && read.lines().isEmpty() && read.whole();
    }

    private long since() {
        return head == null ? 0 : Math.max(0, read.lines().size() - head.lines());
    }

    /** Where the dossier was last saved; null where it never was. */
    public @Nullable Path file() {
        try {
            return head == null || head.file() == null ? null : Path.of(head.file());
        } catch (InvalidPathException _) {
            return null;
        }
    }

    /** True where that file is as it was when the journal began, so that the work can go on there; reads the file. */
    public boolean isFileUnchanged() {
        Path file = file();
        try {
            return file != null
                    && head != null
                    && Files.isRegularFile(file)
                    && Hashes.sha256(Files.readAllBytes(file)).equals(head.sha256());
        } catch (IOException e) {
            LOG.log(Level.INFO, "A saved dossier cannot be read: " + file, e);
            return false;
        }
    }

    /**
     * The dossier as it was after the last change that is whole. Nothing is taken away by that: begin a new journal with it ({@link #base}), flush it, then {@link #discard} this one.
     */
    public DossierOpening recover() {
        Path file = file();
        Problems problems = new Problems(file == null ? "the unsaved dossier" : String.valueOf(file.getFileName()));
        Vault vault = contents();
        Assembly assembly = new Assembly(problems, vault);
        KeptDossier kept = kept(assembly, problems);
        return new DossierOpening(kept, null, false, assembly.lost(kept), problems.all());
    }

    /** What a journal for the recovered dossier begins with. */
    public JournalBase base(KeptDossier recovered) {
        return new JournalBase(recovered, file(), head == null ? null : head.sha256(), changes());
    }

    private KeptDossier kept(Assembly assembly, Problems problems) {
        List<JsonNode> lines = parsed();
        JournalHead start = head;
        if (start == null) {
            throw new IllegalStateException("a journal without a beginning is not offered");
        }
        Map<String, List<JsonNode>> lists = new TreeMap<>();
        int entries = start.items() + start.earlier();
        lists.put(WorkForm.ITEMS, part(lines, 0, start.items()));
        lists.put(WorkForm.EARLIER, part(lines, start.items(), entries));
        lists.put(WorkForm.ENTRIES, part(lines, entries, entries + start.entries()));
        Lists work = new Lists(lists, lines.size() < start.items() ? "it is cut off" : null);
        Lists log = new Lists(lists, lines.size() < entries + start.entries() ? "it is cut off" : null);
        KeptDossier base = assembly.kept(start.dossier(), work, log);
        if (!read.whole()) {
            problems.add(
                    "journal-cut-off",
                    "The last change to " + problems.name() + " was not written to its end; those before it are here.");
        }
        return replayed(base, part(lines, entries + start.entries(), lines.size()), problems);
    }

    private static List<JsonNode> part(List<JsonNode> lines, int from, int to) {
        int end = Math.min(to, lines.size());
        return from >= end ? List.of() : lines.subList(from, end);
    }

    /** The lines behind the first; up to one that is no JSON, which a check sum makes unlikely. */
    private List<JsonNode> parsed() {
        List<JsonNode> nodes = new ArrayList<>();
        try {
            for (byte[] line : read.lines().subList(1, read.lines().size())) {
                nodes.add(JsonText.parse(line));
            }
        } catch (FormException e) {
            LOG.log(Level.WARNING, "A line of a journal cannot be understood", e);
        }
        return nodes;
    }

    private static KeptDossier replayed(KeptDossier base, List<JsonNode> entries, Problems problems) {
        History history = base.history();
        int done = 0;
        try {
            for (JsonNode entry : entries) {
                history.add(LogForm.read(entry));
                done++;
            }
        } catch (FormException | IllegalStateException e) {
            LOG.log(Level.WARNING, "An entry of a journal cannot be followed", e);
            problems.add(
                    "journal-unclear",
                    (entries.size() - done) + " of the last " + entries.size() + " changes to " + problems.name()
                            + " could not be made again, because what they rest on is not there.");
        }
        return base.at(history);
    }

    private Vault contents() {
        Vault vault = new Vault();
        Path contents = folder.resolve(JournalFolder.CONTENTS);
        if (!Files.isDirectory(contents)) {
            return vault;
        }
        try (Stream<Path> files = Files.list(contents)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                vault.put(ByteBuffer.wrap(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            // What is missing then, the assembly says source by source.
            LOG.log(Level.WARNING, "The contents of a journal cannot be read: " + contents, e);
        }
        return vault;
    }

    /** Takes the journal away for good. */
    public void discard() {
        try {
            JournalFolder.delete(folder);
            hold.close();
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A journal stays behind: " + folder, e);
        } finally {
            hold.close();
        }
    }

    /** Leaves it for another time. */
    @Override
    public void close() {
        hold.close();
    }
}
