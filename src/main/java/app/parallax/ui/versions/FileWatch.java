package app.parallax.ui.versions;

import app.parallax.dossier.version.SourceTexts;
import app.parallax.dossier.work.HeldSource;
import app.parallax.text.Hashes;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.UiThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Looks whether files that were read as sources hold something else now. Files are looked at off the window's thread; everything else happens on it. */
public final class FileWatch {
    /** More than any source that is taken; such a file is no source any more. */
    private static final long LARGEST = 32L * 1024 * 1024;

    private final Origins origins;
    private final Executor disk;
    private final UiThread uiThread;
    private final ObservableList<ChangedFile> changed = FXCollections.observableArrayList();
    private final Set<String> declined = new HashSet<>();
    private final Map<Path, State> known = new HashMap<>();
    private List<HeldSource> held = List.of();
    private boolean looking;

    /** Whether somebody asked while files were being looked at: those may have been passed already. */
    private boolean again;

    /** What a file was like when it was last read. */
    private record State(FileTime time, long size, String hash) {}

    /** A file to look at, and the hashes that are no news. */
    private record Question(String source, Path file, Set<String> hashes) {}

    public FileWatch(Session session, Origins origins, Executor disk, UiThread uiThread) {
        this.origins = origins;
        this.disk = disk;
        this.uiThread = uiThread;
        session.ledger().dossier().subscribe(dossier -> {
            if (!dossier.sources().equals(held)) {
                held = dossier.sources();
                changed.removeIf(c -> !isNews(c));
                look();
            }
        });
    }

    /** Files with other contents, in the order of the sources. */
    ObservableList<ChangedFile> changed() {
        return changed;
    }

    /** Says no more about a file until it changes again. */
    void decline(ChangedFile file) {
        declined.add(file.source() + file.hash());
        changed.remove(file);
    }

    /** Looks at all files once; what has come of it shows in the list, a little later. */
    public void look() {
        List<Question> questions =
                held.stream().flatMap(source -> question(source).stream()).toList();
        again = looking;
        if (looking || questions.isEmpty()) {
            return;
        }
        looking = true;
        disk.execute(() -> {
            List<ChangedFile> found = new ArrayList<>();
            try {
                questions.forEach(question -> answer(question).ifPresent(found::add));
            } finally {
                uiThread.run(() -> looked(found));
            }
        });
    }

    private void looked(List<ChangedFile> found) {
        looking = false;
        List<ChangedFile> news = found.stream()
                .filter(c -> !declined.contains(c.source() + c.hash()) && isNews(c))
                .toList();
        if (!news.equals(changed)) {
            changed.setAll(news);
        }
        if (again) {
            look();
        }
    }

    private boolean isNews(ChangedFile file) {
        return held.stream()
                .anyMatch(s -> s.id().equals(file.source()) && !hashes(s).contains(file.hash()));
    }

    /** The file of the newest text that came from one. */
    private Optional<Question> question(HeldSource source) {
        return SourceTexts.versions(source).reversed().stream()
                .flatMap(version -> origins.of(version.original()).stream())
                .findFirst()
                .map(file -> new Question(source.id(), file, hashes(source)));
    }

    private static Set<String> hashes(HeldSource source) {
        Set<String> hashes = new HashSet<>();
        Stream.concat(Stream.of(source.current()), source.earlier().stream())
                .forEach(version -> hashes.add(version.original()));
        return hashes;
    }

    /** A file that is gone, empty or cannot be read says nothing: the dossier has its text. */
    private Optional<ChangedFile> answer(Question question) {
        try {
            State state = state(question.file());
            return state == null || question.hashes().contains(state.hash())
                    ? Optional.empty()
                    : Optional.of(new ChangedFile(question.source(), question.file(), state.hash()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private @Nullable State state(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        FileTime time = Files.getLastModifiedTime(file);
        long size = Files.size(file);
        if (size == 0 || size > LARGEST) {
            return null;
        }
        State before = known.get(file);
        if (before != null && before.time().equals(time) && before.size() == size) {
            return before;
        }
        State now = new State(time, size, Hashes.sha256(Files.readAllBytes(file)));
        known.put(file, now);
        return now;
    }
}
