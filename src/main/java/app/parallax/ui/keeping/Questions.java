package app.parallax.ui.keeping;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What only a person can say. Asked by the window's thread; each returns with the answer. */
public interface Questions {

    /** What to do with work that is not saved. */
    enum Unsaved {
        SAVE,
        LOSE,
        STAY
    }

    /** What to do where somebody else's file would be lost. */
    enum Taken {
        OVERWRITE,
        OTHER_NAME,
        STAY
    }

    /**
     * Whoever chooses a file that exists, ending and all, was asked about that already.
     *
     * @param suggested a file's name
     * @param folder where to begin; empty for wherever the system does
     * @return null where the person thought better of it
     */
    @Nullable
    Path whereToSave(String suggested, String folder);

    /**
     * Whoever chooses a file that exists, ending and all, was asked about that already.
     *
     * @param suggested a file's name; its ending tells what kind of file it will be
     * @param kind the same in words
     * @param folder where to begin; empty for wherever the system does
     * @return null where the person thought better of it
     */
    @Nullable
    Path whereToExport(String suggested, String kind, String folder);

    /**
     * @param name of the dossier
     */
    Unsaved unsaved(String name);

    /**
     * @param sentence what happened, and what can be done
     */
    Taken taken(String sentence);
}
