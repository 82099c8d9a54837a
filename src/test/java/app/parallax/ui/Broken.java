package app.parallax.ui;

import app.parallax.compare.Comparison;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.ui.session.Workbench;
import java.nio.file.Path;
import java.util.List;

/** Opens, and fails to compare. */
final class Broken implements Workbench {
    private final Workbench rest = new ByHand();

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
        throw new IllegalStateException("the model is missing");
    }

    @Override
    public Comparison withBaseline(Comparison comparison, String baseline) {
        return comparison;
    }
}
