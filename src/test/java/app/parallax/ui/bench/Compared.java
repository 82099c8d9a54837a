package app.parallax.ui.bench;

import app.parallax.compare.Comparison;
import app.parallax.engine.Early;
import app.parallax.engine.Engine;
import app.parallax.engine.Options;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.ui.SourceWorkbench;
import app.parallax.ui.session.Workbench;

/** The real engine as the window knows it. */
public final class Compared implements SourceWorkbench.Comparing {
    private final Engine engine;

    public Compared(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Comparison compare(Workbench.Request request, Early early, Progress progress, Cancellation cancellation) {
        Options options = new Options(request.baseline(), request.occasions(), request.corrections());
        return engine.compare(request.sources(), options, early, progress, cancellation);
    }

    @Override
    public Comparison withBaseline(Comparison comparison, String baseline) {
        return engine.withBaseline(comparison, baseline);
    }
}
