package app.parallax.ui;

import app.parallax.compare.Comparison;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.ui.session.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/** Opens at once and compares for ever, until it is interrupted. */
final class Waiting implements Workbench {
    private final CountDownLatch never;
    private final Workbench rest = new ByHand();

    Waiting(CountDownLatch never) {
        this.never = never;
    }

    @Override
    public Opened open(List<Path> files, Cancellation cancellation) {
        return rest.open(files, cancellation);
    }

    @Override
    public Opened paste(String name, String words) {
        return rest.paste(name, words);
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

    @Override
    public Comparison withBaseline(Comparison comparison, String baseline) {
        return comparison;
    }
}
