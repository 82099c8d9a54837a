package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.engine.Early;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.present.early.EarlyView;
import app.parallax.source.AnnotatedSource;
import app.parallax.testing.WindowTest;
import app.parallax.ui.keeping.Places;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is added, let go of, read anew, saved and ended: the window's thread waits for no disk. */
@WindowTest
class FilesOffTheWindowsThreadTest {
    private static final String FIRST = "The ferry to the island stops running in winter, says the harbour master.";

    @TempDir
    Path folder;

    private final Answers answers = new Answers();
    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final ExecutorService disk = Executors.newSingleThreadExecutor();
    private Path chosen = Path.of("none");
    private WindowThread watch;
    private OnScreen screen;

    /** Finds nothing, at once. */
    private static final class Nothing implements SourceWorkbench.Comparing {
        @Override
        public Comparison compare(Workbench.Request request, Early early, Progress progress, Cancellation c) {
            List<AnnotatedSource> texts =
                    request.sources().stream().map(AnnotatedSource::bare).toList();
            return EarlyView.of(null, null, texts, request.baseline()).readable();
        }

        @Override
        public Comparison withBaseline(Comparison comparison, String baseline) {
            return comparison;
        }
    }

    @BeforeEach
    void begin() throws TimeoutException {
        watch = new WindowThread();
        screen = window();
    }

    private OnScreen window() throws TimeoutException {
        Places places = new Places(folder.resolve("state"), "Parallax test", "Mira", disk);
        return OnScreen.empty(
                new OffTheWindowsThread(new SourceWorkbench(new Nothing())),
                workers,
                owner -> List.of(chosen),
                answers,
                places);
    }

    @AfterEach
    void close() throws InterruptedException {
        screen.close();
        workers.shutdownNow();
        disk.shutdown();
        assertThat(disk.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        watch.close();
    }

    private Session session() {
        return screen.window().session();
    }

    private Path write(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    private void open(Path... files) {
        screen.open(List.of(files).stream().map(Path::toString).toArray(String[]::new));
    }

    private void compared(int sources) throws TimeoutException {
        screen.until(() -> session().comparison().get() != null
                && Objects.requireNonNull(session().comparison().get())
                                .sources()
                                .size()
                        == sources
                && !screen.window().keeping().busy().get());
        screen.settle();
    }

    private void save(KeyCode... keys) throws TimeoutException {
        screen.robot().push(keys);
        screen.until(() -> !screen.window().keeping().unsaved().get()
                && !screen.window().keeping().busy().get());
    }

    @Test
    void filesAreReadWrittenHeldAndLetGoOfByOthers() throws IOException, TimeoutException {
        open(write("harbour.txt", FIRST), write("island.txt", "The island has a ferry all winter, its mayor said."));
        compared(2);
        screen.robot().interact(() -> screen.window().desk().title("The ferry"));
        answers.place = folder.resolve("ferry.parallax");
        save(KeyCode.CONTROL, KeyCode.S);

        open(write("council.txt", "The council has not decided on the ferry yet."));
        compared(3);
        chosen = write("harbour-2.txt", FIRST + " He gave no date.");
        screen.robot().rightClickOn("#chip-harbour").clickOn("New text of this source…  (Shift+F2)");
        screen.until(() -> session().dossier().sources().stream()
                .anyMatch(source -> !source.earlier().isEmpty()));
        compared(3);
        screen.robot().interact(() -> screen.window().desk().remove("island"));
        compared(2);
        answers.place = folder.resolve("other.parallax");
        save(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        open(write("broken.parallax", "no dossier"));
        screen.until(() -> !session().refused().isEmpty()
                && !screen.window().keeping().busy().get());
        leaveLostWork();

        assertThat(watch.filesTouched(List.of(folder)))
                .as("done by the window's thread")
                .isEmpty();
    }

    /** A window finds what another has left, and is closed without a word on it. */
    private void leaveLostWork() throws TimeoutException {
        screen.robot().interact(() -> screen.window().desk().title("Not saved"));
        screen.until(() -> screen.window().keeping().unsaved().get());
        screen.close();
        screen = window();
        screen.robot().interact(() -> screen.window().lookForLostWork());
        screen.until(() -> screen.shows("was not saved"));
        screen.close();
        screen.until(() -> !screen.window().keeping().busy().get());
    }
}
