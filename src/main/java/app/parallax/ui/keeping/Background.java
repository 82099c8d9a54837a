package app.parallax.ui.keeping;

import app.parallax.ui.session.UiThread;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Takes what waits for the disk off the window's thread, and brings the answers back. */
public final class Background {
    private final Executor disk;
    private final UiThread uiThread;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private int underWay;

    Background(Executor disk, UiThread uiThread) {
        this.disk = disk;
        this.uiThread = uiThread;
    }

    /** The answer comes on the window's thread. */
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
            } catch (RuntimeException e) {
                uiThread.run(this::done);
                throw e;
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
