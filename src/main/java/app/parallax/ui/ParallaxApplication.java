package app.parallax.ui;

import app.parallax.engine.Engine;
import app.parallax.ui.session.FxThread;
import app.parallax.ui.session.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The reader as a program: starts the toolkit, opens the window, and ends with it. */
public final class ParallaxApplication {
    private final Supplier<Engine> engine;

    /**
     * @param engine makes the engine; called once, by a worker thread, when there is something to compare
     */
    public ParallaxApplication(Supplier<Engine> engine) {
        this.engine = engine;
    }

    /**
     * Opens the reader and returns when it is closed. With the system property {@code parallax.exit} set to {@code first-frame} it closes by itself once everything is shown, and with {@code parallax.shot} writes a
     * picture of the window to that file first.
     *
     * @param files sources or manifests; none for an empty window
     * @return an exit status
     */
    public int run(List<Path> files) {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try (EngineComparing comparing = new EngineComparing(engine);
                ExecutorService workers = Executors.newSingleThreadExecutor(ParallaxApplication::worker)) {
            Platform.setImplicitExit(true);
            Workbench workbench = new SourceWorkbench(comparing);
            Platform.startup(() -> open(files, workbench, workers, closed, failure));
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

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "comparison");
        thread.setDaemon(true);
        return thread;
    }

    private static void open(
            List<Path> files,
            Workbench workbench,
            ExecutorService workers,
            CountDownLatch closed,
            AtomicReference<Throwable> failure) {
        try {
            Stage stage = new Stage();
            ReaderWindow window = new ReaderWindow(stage, workbench, workers, new FxThread());
            stage.setOnHidden(e -> closed.countDown());
            window.show();
            window.open(files);
            endAfterFirstFrame(window, failure);
        } catch (RuntimeException e) {
            failure.set(e);
            closed.countDown();
        }
    }

    private static void endAfterFirstFrame(ReaderWindow window, AtomicReference<Throwable> failure) {
        if ("first-frame".equals(System.getProperty("parallax.exit"))) {
            FirstFrame first = new FirstFrame(window, picture(), broken -> {
                broken.ifPresent(failure::set);
                window.stage().hide();
            });
            first.start();
        }
    }

    private static @Nullable Path picture() {
        String file = System.getProperty("parallax.shot", "");
        return file.isBlank() ? null : Path.of(file);
    }
}
