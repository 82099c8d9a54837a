package app.parallax.ui;

import app.parallax.compare.Comparison;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/** Opens at once and compares for ever, until it is interrupted. */
final class Waiting extends ByHand {
    private final CountDownLatch never;

    Waiting(CountDownLatch never) {
        this.never = never;
    }

    @Override
    public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CancellationException();
    }
}
