package app.parallax.ui.session;

/** The gate to the thread that owns the window. Tests pass through one that stays on their own thread. */
@FunctionalInterface
public interface UiThread {
    /** Runs what touches the window, now or soon, in the order given. */
    void run(Runnable task);
}
