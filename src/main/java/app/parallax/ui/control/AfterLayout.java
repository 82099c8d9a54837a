package app.parallax.ui.control;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Runs something after every layout of whatever scene a node is in. */
public final class AfterLayout {
    private final Runnable task;

    private AfterLayout(Runnable task) {
        this.task = task;
    }

    public static void of(Node node, Runnable task) {
        AfterLayout listener = new AfterLayout(task);
        node.sceneProperty().subscribe(listener::move);
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(task);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(task);
        }
    }
}
