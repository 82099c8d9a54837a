package app.parallax.cli;

import app.parallax.compare.Comparison;
import app.parallax.job.Progress;
import app.parallax.source.Occasion;
import app.parallax.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares sources; what the commands know of the engine. Called from several threads at once by a batch. */
@FunctionalInterface
public interface Comparing {
    /**
     * @param sources at least one, with ids that differ
     * @param baseline the id of one of them, or null for the default
     */
    Comparison compare(List<Source> sources, @Nullable String baseline, List<Occasion> occasions, Progress progress);
}
