package app.parallax.ui;

import app.parallax.compare.Comparison;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;

/** Opens, and fails to compare. */
final class Broken extends ByHand {
    @Override
    public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
        throw new IllegalStateException("the model is missing");
    }
}
