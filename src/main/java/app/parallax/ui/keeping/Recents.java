package app.parallax.ui.keeping;

import app.parallax.ui.session.StateFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The dossiers opened or saved last, latest first. That they cannot be remembered is not worth a sentence. Asked by the window's thread only, which waits for no disk but when the list is made. */
public final class Recents {
    private static final Logger LOG = Logger.getLogger(Recents.class.getName());
    private static final int MOST = 10;

    private final StateFile file;
    private final Executor disk;
    private final ObservableList<Path> dossiers = FXCollections.observableArrayList();

    /** A field, because a view that nobody holds is collected, and whoever listens to it hears no more. */
    private final ObservableList<Path> seen = FXCollections.unmodifiableObservableList(dossiers);

    /**
     * @param file one path a line; may be missing; null to remember nothing beyond this window
     * @param disk writes, one task after the other
     */
    Recents(@Nullable Path file, Executor disk) {
        this.file = new StateFile(file);
        this.disk = disk;
        dossiers.setAll(read());
    }

    public ObservableList<Path> dossiers() {
        return seen;
    }

    /** Puts one before all others. What another window added meanwhile stays. */
    void add(Path dossier) {
        dossiers.setAll(first(dossier, dossiers));
        disk.execute(() -> write(first(dossier, read())));
    }

    private static List<Path> first(Path dossier, List<Path> before) {
        return Stream.concat(Stream.of(dossier), before.stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private List<Path> read() {
        return file.read()
                .lines()
                .filter(line -> !line.isBlank())
                .limit(MOST)
                .flatMap(line -> path(line).stream())
                .toList();
    }

    /** Nothing where another system wrote what is no path here. */
    private static Optional<Path> path(String line) {
        try {
            return Optional.of(Path.of(line));
        } catch (InvalidPathException e) {
            LOG.log(Level.FINE, "a recent dossier is passed over", e);
            return Optional.empty();
        }
    }

    private void write(List<Path> now) {
        file.write(now.stream().map(dossier -> dossier + "\n").collect(Collectors.joining()));
    }
}
