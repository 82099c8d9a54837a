package app.parallax.cli;

import java.nio.file.Path;
import java.util.List;

/** Opens the reader; what the commands know of the window. */
@FunctionalInterface
public interface Window {
    /**
     * Opens the reader and returns when it is closed.
     *
     * @param files a dossier or sources; none for the bundled ones
     * @param stay whether the files are there when this has returned
     * @return an exit status
     */
    int open(List<Path> files, Stay stay);

    /** How long files are there. */
    enum Stay {
        LASTING,
        /** Until the reader is closed: no other process can be asked to open them. */
        PASSING
    }
}
