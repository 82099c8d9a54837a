package app.parallax.ui;

import app.parallax.compare.Comparison;
import app.parallax.engine.Engine;
import app.parallax.engine.Options;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.ui.session.Workbench;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The engine behind the window. It is made when first needed, by the worker that needs it, so that the window need not wait for it. */
final class EngineComparing implements SourceWorkbench.Comparing, AutoCloseable {
    private final Supplier<Engine> maker;
    private @Nullable Engine engine;

    EngineComparing(Supplier<Engine> maker) {
        this.maker = maker;
    }

    @Override
    public Comparison compare(Workbench.Request request, Progress progress, Cancellation cancellation) {
        Options options = new Options(request.baseline(), request.occasions(), request.corrections());
        return engine().compare(request.sources(), options, progress, cancellation);
    }

    @Override
    public Comparison withBaseline(Comparison comparison, String baseline) {
        return engine().withBaseline(comparison, baseline);
    }

    private synchronized Engine engine() {
        Engine made = engine;
        if (made == null) {
            made = maker.get();
            engine = made;
        }
        return made;
    }

    @Override
    public synchronized void close() {
        Engine made = engine;
        if (made != null) {
            made.close();
        }
    }
}
