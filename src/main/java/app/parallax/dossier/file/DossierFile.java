package app.parallax.dossier.file;

import app.parallax.dossier.file.SaveOutcome.NotSaved;
import app.parallax.dossier.file.SaveOutcome.Reason;
import app.parallax.dossier.file.SaveOutcome.Saved;
import app.parallax.dossier.work.Stamp;
import app.parallax.source.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The place on the disk where one window keeps one dossier, from when it is opened there or first saved there until it is closed. Others who open it meanwhile can only read it. Nothing here
 * throws for what a file or a disk does. Safe for several threads; each call waits for the one before.
 */
public final class DossierFile implements AutoCloseable {
    /** What the names of dossiers end with. */
    public static final String ENDING = ".parallax";

    private static final Logger LOG = Logger.getLogger(DossierFile.class.getName());

    private final Path path;
    private final String program;
    private final String holder;
    private final Disk disk;
    private final Limits limits;
    private FileHold.@Nullable Attempt attempt;
    private @Nullable FileState state;
    private boolean newer;

    /**
     * @param program for the manifest, with its version: "Parallax 1.0"
     * @param holder for others who open the same file meanwhile: who has it ("Mira, on desk-4"); may be empty
     */
    public DossierFile(Path path, String program, String holder) {
        this(path, program, holder, Disk.REAL, Limits.USUAL);
    }

    DossierFile(Path path, String program, String holder, Disk disk, Limits limits) {
        this.path = real(path);
        this.program = program;
        this.holder = holder;
        this.disk = disk;
        this.limits = limits;
    }

    /** A link stays a link: what it leads to is saved. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException _) {
            return path.toAbsolutePath().normalize();
        }
    }

    public Path path() {
        return path;
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }

    private Path folder() {
        Path folder = path.getParent();
        return folder == null ? path : folder;
    }

    /** Null before it was opened or saved here. */
    public synchronized @Nullable FileState state() {
        return state;
    }

    /** Reads the file, and holds it from then on unless somebody else does. */
    public synchronized DossierOpening open() {
        Problem held = heldElsewhere();
        DossierOpening opening = read();
        return held == null ? opening : opening.heldElsewhere(held);
    }

    /** Reads the file and holds nothing: for who only wants what is in it, whoever may be changing it. */
    public synchronized DossierOpening look() {
        return read();
    }

    private DossierOpening read() {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.file() + 1));
            if (bytes.length > limits.file()) {
                return DossierOpening.refused(
                        "too-large", name() + " is larger than any dossier. Choose another file.");
            }
            state = FileState.of(path, bytes);
            DossierOpening opening = new DossierReader(name(), limits).open(bytes);
            newer = opening.kept() != null && opening.readOnly();
            return opening;
        } catch (NoSuchFileException _) {
            return DossierOpening.refused("missing", name() + " does not exist any more. Check where it has gone.");
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A dossier could not be read: " + path, e);
            return DossierOpening.refused(
                    "unreadable", name() + " could not be read. Check that it is a file and that you may read it.");
        }
    }

    /** Null where we hold it, or nobody can. */
    private @Nullable Problem heldElsewhere() {
        FileHold.Attempt now = attempt;
        if (!(now instanceof FileHold.Held)) {
            now = FileHold.take(path.resolveSibling("." + name() + ".lock"), holder);
            attempt = now;
        }
        if (!(now instanceof FileHold.HeldElsewhere other)) {
            return null;
        }
        String by = other.by().isEmpty() ? "" : " (" + other.by() + ")";
        return new Problem(
                "held-elsewhere",
                "%s is open in another window%s. It can be read here; close it there to change it, or save it here under another name."
                        .formatted(name(), by));
    }

    /** Saves the dossier in this place, whole or not at all. */
    public synchronized SaveOutcome save(KeptDossier kept, Stamp stamp) {
        try {
            FileState last = state;
            boolean changed = last == null ? Files.exists(path) : Files.exists(path) && !last.isStill(path);
            if (changed) {
                return not(Reason.CHANGED_MEANWHILE, changedMeanwhile(last == null));
            }
        } catch (IOException e) {
            return failed(e);
        }
        return saveOver(kept, stamp);
    }

    private static String changedMeanwhile(boolean neverOpened) {
        return neverOpened
                ? " exists already. Save over it, or choose another name"
                : " was changed by somebody else since you opened it. Save over what they did, or choose another name and compare the two";
    }

    /** The same, whoever may have changed the file meanwhile. */
    public synchronized SaveOutcome saveOver(KeptDossier kept, Stamp stamp) {
        Problem held = heldElsewhere();
        if (held != null) {
            return new NotSaved(Reason.HELD_ELSEWHERE, held);
        }
        if (newer) {
            return not(
                    Reason.NEWER_VERSION,
                    " was saved by a newer version of Parallax, and saving it here would lose what this one does not know. Save under another name");
        }
        try {
            FileState saved = new SafeSave(path, folder(), disk)
                    .save(out -> new DossierWriter(limits).write(kept, program, stamp, out));
            state = saved;
            return new Saved(saved);
        } catch (DossierWriter.TooLargeException e) {
            LOG.log(Level.WARNING, "A dossier is too large: " + path, e);
            return not(
                    Reason.TOO_LARGE,
                    " would be larger than a dossier can be. Take out sources that are not needed, then save again");
        } catch (IOException e) {
            return failed(e);
        }
    }

    private SaveOutcome failed(IOException e) {
        LOG.log(Level.WARNING, "A dossier could not be saved: " + path, e);
        DiskFailure failure = DiskFailure.of(e, folder());
        Reason reason = switch (failure) {
            case FULL -> Reason.DISK_FULL;
            case NOT_ALLOWED -> Reason.NOT_ALLOWED;
            case NO_FOLDER -> Reason.NO_FOLDER;
            case OTHER -> Reason.FAILED;
        };
        return not(reason, " could not be saved: " + failure.words());
    }

    private NotSaved not(Reason reason, String what) {
        return new NotSaved(reason, new Problem("not-saved", name() + what + "."));
    }

    /** Lets others have it. */
    @Override
    public synchronized void close() {
        if (attempt instanceof FileHold.Held held) {
            held.hold().close();
        }
        attempt = null;
    }
}
