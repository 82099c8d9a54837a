package app.parallax.ui;

import app.parallax.compare.Comparison;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Opens and compares when it is let, so that there is time to look at what is shown meanwhile; stops when it is asked to, as the engine does. */
final class Held extends ByHand {
    final Semaphore opening = new Semaphore(Integer.MAX_VALUE);
    final Semaphore comparing = new Semaphore(0);

    @Override
    public Opened open(List<Path> files, Cancellation cancellation) {
        await(opening, cancellation);
        return super.open(files, cancellation);
    }

    @Override
    public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
        progress.report("align", 1, 4);
        await(comparing, cancellation);
        return super.compare(request, progress, cancellation);
    }

    private static void await(Semaphore let, Cancellation cancellation) {
        try {
            while (!let.tryAcquire(5, TimeUnit.MILLISECONDS)) {
                cancellation.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cancellation.cancel();
            cancellation.check();
        }
    }
}
