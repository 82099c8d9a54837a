package app.parallax.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Makes the engine on a thread of its own while the sources are read: both take about as long, and a core each. */
final class EngineStart {

    private final FutureTask<Comparing> task;

    private EngineStart(Supplier<Comparing> comparing) {
        task = new FutureTask<>(comparing::get);
        Thread.ofPlatform().daemon().name("parallax-engine-start").start(task);
    }

    static EngineStart of(Supplier<Comparing> comparing) {
        return new EngineStart(comparing);
    }

    /** Waits until the engine is there. What its making failed with, this fails with. */
    Comparing engine() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("The engine could not be started: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The program was stopped before its engine was there", e);
        }
    }
}
