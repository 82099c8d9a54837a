package app.parallax;

import app.parallax.cli.Comparing;
import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.engine.Options;
import app.parallax.job.Cancellation;
import app.parallax.meaning.SentenceEncoders;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one engine of this run, made when something is first compared. Safe for several threads. */
final class SharedEngine implements AutoCloseable {
    private @Nullable Engine engine;

    /** The engine as commands know it. */
    Comparing forCommands() {
        return (sources, baseline, occasions, progress) ->
                engine().compare(sources, new Options(baseline, occasions, List.of()), progress, new Cancellation());
    }

    synchronized Engine engine() {
        Engine made = engine;
        if (made == null) {
            made = new Engine(settings());
            engine = made;
        }
        return made;
    }

    private static EngineSettings settings() {
        Path cache = SentenceEncoders.cacheFolder(
                System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        return new EngineSettings(Runtime.getRuntime().availableProcessors(), cache);
    }

    @Override
    public synchronized void close() {
        if (engine != null) {
            engine.close();
        }
    }
}
