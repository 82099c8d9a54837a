package app.parallax;

import app.parallax.compare.Comparison;
import app.parallax.engine.Options;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.ui.ParallaxApplication;
import app.parallax.ui.SourceWorkbench;
import app.parallax.ui.session.Workbench;
import java.nio.file.Path;
import java.util.List;

/** Opens the reader's window with the engine behind it. Apart from main, so that a command loads nothing of the toolkit. */
final class Reader implements SourceWorkbench.Comparing {
    private final SharedEngine engine;

    Reader(SharedEngine engine) {
        this.engine = engine;
    }

    /** Returns when the window is closed. */
    int open(List<Path> files) {
        return new ParallaxApplication(this).run(files);
    }

    @Override
    public Comparison compare(Workbench.Request request, Progress progress, Cancellation cancellation) {
        Options options = new Options(request.baseline(), request.occasions(), request.corrections());
        return engine.engine().compare(request.sources(), options, progress, cancellation);
    }

    @Override
    public Comparison withBaseline(Comparison comparison, String baseline) {
        return engine.engine().withBaseline(comparison, baseline);
    }
}
