package app.parallax.cli;

import app.parallax.compare.Comparison;
import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.engine.Options;
import app.parallax.engine.StageTimes;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.meaning.SentenceEncoders;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The engine as the commands use it, for as long as the process runs. */
final class EngineComparing implements Comparing {
    static final Engines ENGINES = new Engines() {
        @Override
        public Comparing single(boolean cached) {
            return new EngineComparing(
                    new EngineSettings(Runtime.getRuntime().availableProcessors(), cached ? cacheFolder() : null));
        }

        /** What millions of sentences mean is not kept on disk. */
        @Override
        public Comparing many() {
            return new EngineComparing(new EngineSettings(1, null));
        }
    };

    private final Engine engine;

    private EngineComparing(EngineSettings settings) {
        engine = new Engine(settings);
    }

    private static Path cacheFolder() {
        return SentenceEncoders.cacheFolder(
                System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    @Override
    public Comparison compare(
            List<Source> sources,
            Options options,
            Progress progress,
            Cancellation cancellation,
            Consumer<StageTimes> times) {
        return engine.compare(sources, options, progress, cancellation, times);
    }

    @Override
    public List<AnnotatedSource> annotate(List<Source> sources) {
        return engine.annotate(sources, Options.NONE, Progress.SILENT, new Cancellation());
    }

    @Override
    public List<Problem> problems() {
        return engine.problems();
    }

    @Override
    public void close() {
        engine.close();
    }
}
