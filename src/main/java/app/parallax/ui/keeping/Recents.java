package app.parallax.ui.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The dossiers opened or saved last, latest first. That they cannot be remembered is not worth a sentence. Asked by the window's thread only, which waits for no disk but when the list is made. */
public final class Recents {
    private static final Logger LOG = Logger.getLogger(Recents.class.getName());
    private static final int MOST = 10;

    private final @Nullable Path file;
    private final Executor disk;
    private final ObservableList<Path> dossiers = FXCollections.observableArrayList();

    /** A field, because a view that nobody holds is collected, and whoever listens to it hears no more. */
    private final ObservableList<Path> seen = FXCollections.unmodifiableObservableList(dossiers);

    /**
     * @param file one path a line; may be missing; null to remember nothing beyond this window
     * @param disk writes, one task after the other
     */
    Recents(@Nullable Path file, Executor disk) {
        this.file = file;
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
        List<Path> read = new ArrayList<>();
        try {
            if (file != null && Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .limit(MOST)
                        .forEach(line -> read.add(Path.of(line)));
            }
        } catch (IOException | InvalidPathException e) {
            LOG.log(Level.WARNING, "The list of recent dossiers cannot be read: " + file, e);
        }
        return read;
    }

    private void write(List<Path> now) {
        if (file == null) {
            return;
        }
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(beside.toAbsolutePath().getParent());
            Files.write(beside, now.stream().map(Path::toString).toList());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The list of recent dossiers cannot be written: " + file, e);
        }
    }
}
