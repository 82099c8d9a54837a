package app.parallax.job;

import java.util.concurrent.CancellationException;

/** A wish to stop, set by one thread and looked at by the others. */
public final class Cancellation {

    private volatile boolean cancelled;

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * @throws CancellationException where somebody has asked to stop
     */
    public void check() {
        if (cancelled) {
            throw new CancellationException("stopped on request");
        }
    }
}
