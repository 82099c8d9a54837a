package app.parallax.dossier.journal;

import app.parallax.dossier.file.FileState;
import app.parallax.dossier.file.KeptDossier;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a journal begins with. It holds all of it, not only where it was saved: that file can be moved, changed or damaged before anybody asks.
 *
 * @param file where the dossier is saved; null where it never was
 * @param sha256 of that file as it was then; null where there is none
 * @param unsaved how many of the changes are not in that file
 */
public record JournalBase(
        KeptDossier kept, @Nullable Path file, @Nullable String sha256, int unsaved) {

    /** A dossier as it stands in its file. */
    public static JournalBase saved(KeptDossier kept, Path file, FileState state) {
        return new JournalBase(kept, file, state.sha256(), 0);
    }

    /** A dossier that was never saved, with nothing in it that would be missed. */
    public static JournalBase begun(KeptDossier kept) {
        return new JournalBase(kept, null, null, 0);
    }

    /** True where something would be missed. */
    boolean isUnsaved() {
        return unsaved > 0;
    }
}
