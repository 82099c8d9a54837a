package app.parallax.ui.bench;

import app.parallax.ui.ReaderWindow;
import app.parallax.ui.keeping.Places;
import app.parallax.ui.session.FxThread;
import app.parallax.ui.session.Workbench;
import app.parallax.ui.settings.KeptFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;

/** A window of the size of a large screen, kept in a folder that is thrown away. */
public final class Opened implements AutoCloseable {
    private final ExecutorService workers = Executors.newSingleThreadExecutor(Opened::daemon);
    private final ExecutorService disk = Executors.newSingleThreadExecutor(Opened::daemon);
    private final ReaderWindow window;

    public Opened(Workbench workbench, Path state, int width, int height) {
        CompletableFuture<ReaderWindow> made = new CompletableFuture<>();
        Platform.runLater(() -> {
            Stage stage = new Stage();
            stage.setWidth(width);
            stage.setHeight(height);
            Places places = new Places(state, "Parallax", "", disk);
            ReaderWindow shown = new ReaderWindow(stage, workbench, workers, new FxThread(), places);
            shown.offerKept(new KeptFiles(state.resolve("kept"), disk, new FxThread()));
            shown.show();
            made.complete(shown);
        });
        window = made.join();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "bench");
        thread.setDaemon(true);
        return thread;
    }

    public Probe probe() {
        return new Probe(window);
    }

    public void open(List<Path> files) {
        window.open(files);
    }

    @Override
    public void close() {
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        Platform.runLater(() -> {
            window.stage().hide();
            closed.complete(true);
        });
        closed.join();
        workers.shutdownNow();
        disk.shutdown();
    }
}
