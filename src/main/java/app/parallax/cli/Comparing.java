package app.parallax.cli;

import app.parallax.compare.Comparison;
import app.parallax.engine.Options;
import app.parallax.engine.StageTimes;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import java.util.List;
import java.util.function.Consumer;

/** Compares sources; what the commands know of the engine. Called from several threads at once by a batch. */
public interface Comparing extends AutoCloseable {
    /**
     * @param sources at least one, with ids that differ
     * @param progress hears how far it is
     * @param times hears at the end how long each stage took
     * @throws java.util.concurrent.CancellationException soon after somebody has asked to stop
     */
    Comparison compare(
            List<Source> sources,
            Options options,
            Progress progress,
            Cancellation cancellation,
            Consumer<StageTimes> times);

    /** What is read out of each source by itself, in the order of their ids. */
    List<AnnotatedSource> annotate(List<Source> sources);

    /** What made the comparisons poorer or slower than they should be; empty where all is well. */
    List<Problem> problems();

    /** Keeps for the next run what may be kept. */
    @Override
    void close();
}
