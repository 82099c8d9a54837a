package app.parallax.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks which files to open. */
@FunctionalInterface
public interface FileChoice {
    /**
     * Returns when the person has chosen; called by the window's thread.
     *
     * @param owner the window that asks; null where it is not on the screen
     * @return what was chosen; nothing where the person thought better of it
     */
    List<Path> choose(@Nullable Window owner);

    /** The same for a folder: it alone, or nothing. */
    default List<Path> chooseFolder(@Nullable Window owner) {
        return choose(owner);
    }
}
