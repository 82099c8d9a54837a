package app.parallax.ui.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/** One thing done again and again: how long until it was seen, and how much of that the window's thread worked. */
final class Clocked {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS_A_MILLI = 1e6;

    private final Probe probe;
    private final long windowThread;
    private final Times seen;
    private final Times worked;

    Clocked(String what, Probe probe) {
        this.probe = probe;
        this.windowThread = windowThread();
        this.seen = new Times(what);
        this.worked = new Times("  of which the window’s thread worked");
    }

    private static long windowThread() {
        CompletableFuture<Long> id = new CompletableFuture<>();
        Platform.runLater(() -> id.complete(Thread.currentThread().threadId()));
        return id.join();
    }

    void add(Runnable action) {
        add(action, probe::isCalm);
    }

    void add(Runnable action, BooleanSupplier shown) {
        double before = THREADS.getThreadCpuTime(windowThread);
        seen.add(probe.millis(action, shown));
        worked.add((THREADS.getThreadCpuTime(windowThread) - before) / NANOS_A_MILLI);
    }

    List<Times> rows() {
        return List.of(seen, worked);
    }
}
