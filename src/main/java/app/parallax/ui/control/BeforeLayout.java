package app.parallax.ui.control;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Does something once before the next frame is styled and laid out, however often it was asked for meanwhile; for a node that stands in no scene, before the first frame in which it does. Touched by the
 * window's thread only.
 */
public final class BeforeLayout {
    private final Runnable task;
    private final Runnable listener = this::now;
    private boolean wanted;

    public BeforeLayout(Node node, Runnable task) {
        this.task = task;
        node.sceneProperty().subscribe(this::move);
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePreLayoutPulseListener(listener);
        }
        if (now != null) {
            now.addPreLayoutPulseListener(listener);
        }
    }

    public void ask() {
        wanted = true;
        Platform.requestNextPulse();
    }

    /** Asks for it as soon as all that is being done now is done, without waiting for the frame: for what takes a worker a while. */
    public void askSoon() {
        ask();
        Platform.runLater(this::now);
    }

    /** True from when it was asked for until it is done. */
    public boolean isWaiting() {
        return wanted;
    }

    /** Does what was asked for, where anything was, without waiting for the frame. */
    public void now() {
        if (wanted) {
            wanted = false;
            task.run();
        }
    }
}
