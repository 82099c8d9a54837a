package app.parallax.ui;

import app.parallax.compare.Comparison;
import app.parallax.engine.Early;
import app.parallax.engine.Engine;
import app.parallax.engine.Options;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.ui.session.Workbench;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The engine behind the window: one that keeps what it found on disk, or one that does not, as it is set when a comparison begins. Each is made when first needed, by the worker that needs it, so that the window need not wait for it. */
final class EngineComparing implements SourceWorkbench.Comparing, AutoCloseable {
    private final Function<Boolean, Engine> maker;
    private final Map<Boolean, Engine> made = new HashMap<>();
    private volatile boolean keeping = true;

    /**
     * @param maker makes an engine that keeps things on disk for true
     */
    EngineComparing(Function<Boolean, Engine> maker) {
        this.maker = maker;
    }

    /** Says whether the next comparison looks for what was kept on disk, and keeps what it finds; what comes out is the same. From any thread. */
    void keep(boolean newKeeping) {
        keeping = newKeeping;
    }

    @Override
    public Comparison compare(Workbench.Request request, Early early, Progress progress, Cancellation cancellation) {
        Options options = new Options(request.baseline(), request.occasions(), request.corrections());
        return engine().compare(request.sources(), options, early, progress, cancellation);
    }

    @Override
    public Comparison withBaseline(Comparison comparison, String baseline) {
        return engine().withBaseline(comparison, baseline);
    }

    private synchronized Engine engine() {
        return made.computeIfAbsent(keeping, maker);
    }

    @Override
    public synchronized void close() {
        made.values().forEach(Engine::close);
    }
}
