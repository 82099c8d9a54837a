package app.parallax.ui;

import app.parallax.engine.Engine;
import app.parallax.export.Generator;
import app.parallax.ui.handover.FrontDoor;
import app.parallax.ui.handover.MeetingPlace;
import app.parallax.ui.keeping.Places;
import app.parallax.ui.session.FxThread;
import app.parallax.ui.session.UiThread;
import app.parallax.ui.session.Workbench;
import app.parallax.ui.settings.KeptFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** The reader as a program: starts the toolkit, opens the window, and ends with it. */
public final class ParallaxApplication {
    private final Function<Boolean, Engine> engine;
    private final Path state;
    private final Path kept;
    private @Nullable MeetingPlace meeting;
    private @Nullable Path example;

    /**
     * @param engine makes an engine that keeps things on disk, or one that does not; called once for each, by a worker thread, when there is something to compare
     * @param kept the folder where the engine keeps what it need not work out twice
     * @param state the user's state folder, for journals, settings and the list of recent dossiers
     */
    public ParallaxApplication(Function<Boolean, Engine> engine, Path kept, Path state) {
        this.kept = kept;
        this.engine = engine;
        this.state = state;
    }

    /** Offers sources that show what the program does. */
    public void offerExample(Path manifest) {
        example = manifest;
    }

    /** Lets later starts find this window, and hand it their files. */
    public void meetAt(MeetingPlace newMeeting) {
        meeting = newMeeting;
    }

    /**
     * Opens the reader and returns when it is closed. With the system property {@code parallax.exit} set to {@code first-frame} it closes by itself once everything is shown, and with {@code parallax.shot} writes a
     * picture of the window to that file first.
     *
     * @param files sources, manifests or a dossier; none for an empty window
     * @return an exit status
     */
    public int run(List<Path> files) {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try (EngineComparing comparing = new EngineComparing(engine);
                ExecutorService workers = Executors.newSingleThreadExecutor(work -> thread(work, "comparison"));
                ExecutorService disk = Executors.newSingleThreadExecutor(work -> thread(work, "disk"))) {
            Platform.setImplicitExit(true);
            Workbench workbench = new SourceWorkbench(comparing);
            Generator generator = Generator.parallax();
            // A picture shows the program as it comes, and leaves nothing behind.
            Path kept = isScripted() ? null : state;
            Places places = new Places(
                    kept, generator.name() + " " + generator.version(), System.getProperty("user.name", ""), disk);
            KeptFiles keptFiles = new KeptFiles(this.kept, disk, new FxThread());
            keptFiles.on().subscribe(comparing::keep);
            Platform.startup(() -> open(files, workbench, workers, places, keptFiles, closed, failure));
            closed.await();
            workers.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Throwable broken = failure.get();
        if (broken != null) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
        return 0;
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private void open(
            List<Path> files,
            Workbench workbench,
            ExecutorService workers,
            Places places,
            KeptFiles keptFiles,
            CountDownLatch closed,
            AtomicReference<Throwable> failure) {
        try {
            Stage stage = new Stage();
            ReaderWindow window = new ReaderWindow(stage, workbench, workers, new FxThread(), places);
            stage.setOnHidden(e -> closed.countDown());
            window.offerKept(keptFiles);
            Path offered = example;
            if (offered != null) {
                window.offerExample(offered);
            }
            window.show();
            window.open(files);
            if (isScripted()) {
                endAfterFirstFrame(window, failure);
            } else {
                window.lookForLostWork();
                takeWhatComes(window);
            }
        } catch (RuntimeException e) {
            failure.set(e);
            closed.countDown();
        }
    }

    /** A later start hands over its files and is done; the window comes to the front. */
    private void takeWhatComes(ReaderWindow window) {
        MeetingPlace place = meeting;
        if (place != null) {
            UiThread uiThread = new FxThread();
            FrontDoor.open(place, files -> uiThread.run(() -> window.take(files)))
                    .ifPresent(door -> window.stage().addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> door.close()));
        }
    }

    private static void endAfterFirstFrame(ReaderWindow window, AtomicReference<Throwable> failure) {
        FirstFrame first = new FirstFrame(window, picture(), broken -> {
            broken.ifPresent(failure::set);
            window.stage().hide();
        });
        first.start();
    }

    private static boolean isScripted() {
        return "first-frame".equals(System.getProperty("parallax.exit"));
    }

    private static @Nullable Path picture() {
        String file = System.getProperty("parallax.shot", "");
        return file.isBlank() ? null : Path.of(file);
    }
}
