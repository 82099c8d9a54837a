package app.parallax.ui.keeping;

import app.parallax.ui.session.UiThread;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Takes what waits for the disk off the window's thread, and brings the answers back. */
public final class Background {
    private static final Logger LOG = Logger.getLogger(Background.class.getName());

    private final Executor disk;
    private final UiThread uiThread;
    private final Consumer<Throwable> brokenOff;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private int underWay;

    /**
     * @param brokenOff hears on the window's thread of a task that ended without an answer; the task itself says what it can foresee
     */
    Background(Executor disk, UiThread uiThread, Consumer<Throwable> brokenOff) {
        this.disk = disk;
        this.uiThread = uiThread;
        this.brokenOff = brokenOff;
    }

    /** The answer comes on the window's thread; none comes where the task broke off. */
    public <T> void run(Supplier<T> task, Consumer<T> answer) {
        underWay++;
        busy.set(true);
        disk.execute(() -> {
            try {
                T result = task.get();
                uiThread.run(() -> {
                    done();
                    answer.accept(result);
                });
            } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
                LOG.log(Level.SEVERE, "work on the disk broke off", e);
                uiThread.run(() -> {
                    done();
                    brokenOff.accept(e);
                });
            }
        });
    }

    private void done() {
        underWay--;
        busy.set(underWay > 0);
    }

    void later(Runnable onWindowsThread) {
        uiThread.run(onWindowsThread);
    }

    /** True while an answer is outstanding. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
