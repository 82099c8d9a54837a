package app.parallax.dossier.file;

import app.parallax.source.Problem;

/** What came of saving. */
public sealed interface SaveOutcome {

    /** It is on the disk. */
    record Saved(FileState state) implements SaveOutcome {}

    /**
     * Nothing has changed on the disk.
     *
     * @param problem a sentence: what happened, to which file, what to do
     */
    record NotSaved(Reason reason, Problem problem) implements SaveOutcome {}

    /** Why nothing was saved. */
    enum Reason {
        /** Somebody else has changed the file since it was opened or saved here; or there is one that was never opened here. Ask, then save over it. */
        CHANGED_MEANWHILE,
        /** Another window has the dossier. */
        HELD_ELSEWHERE,
        /** It would lose what a newer version of the program has put there. */
        NEWER_VERSION,
        NO_FOLDER,
        NOT_ALLOWED,
        DISK_FULL,
        TOO_LARGE,
        FAILED
    }
}
