package app.parallax.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an engine runs with; nothing here changes a result.
 *
 * @param threads how many work at once, at least 1
 * @param cacheFolder where sentence vectors are kept between runs; null keeps them in memory only
 */
public record EngineSettings(int threads, @Nullable Path cacheFolder) {

    public EngineSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
    }

    /** One thread for each core, nothing kept on disk. */
    public static EngineSettings ofThisMachine() {
        return new EngineSettings(Runtime.getRuntime().availableProcessors(), null);
    }
}
