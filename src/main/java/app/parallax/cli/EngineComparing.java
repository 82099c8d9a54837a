package app.parallax.cli;

import app.parallax.compare.Comparison;
import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.engine.Options;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.meaning.SentenceEncoders;
import app.parallax.source.Occasion;
import app.parallax.source.Source;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The engine as the commands use it, for as long as the process runs. */
final class EngineComparing implements Comparing {
    private final Engine engine;

    private EngineComparing(EngineSettings settings) {
        engine = new Engine(settings);
    }

    /** For one comparison: on every core, with sentence vectors kept between runs. */
    static Comparing single() {
        Path cache = SentenceEncoders.cacheFolder(
                System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        return new EngineComparing(new EngineSettings(Runtime.getRuntime().availableProcessors(), cache));
    }

    /** For many comparisons at once, one on each core; what millions of sentences mean is not kept on disk. */
    static Comparing many() {
        return new EngineComparing(new EngineSettings(1, null));
    }

    @Override
    public Comparison compare(
            List<Source> sources, @Nullable String baseline, List<Occasion> occasions, Progress progress) {
        return engine.compare(sources, new Options(baseline, occasions, List.of()), progress, new Cancellation());
    }
}
