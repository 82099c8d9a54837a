package app.parallax.ui.session;

import javafx.application.Platform;

/** The only way from a worker to the window's thread. */
public final class FxThread implements UiThread {
    @Override
    public void run(Runnable task) {
        Platform.runLater(task);
    }
}
