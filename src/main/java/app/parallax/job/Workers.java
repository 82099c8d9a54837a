package app.parallax.job;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Threads that share out the items of a list and hand the answers back in the list's order, so that a result never depends on how many threads there were.
 *
 * <p>The calling thread works too: a map inside a map cannot run out of threads. Safe for concurrent callers.
 */
public final class Workers implements AutoCloseable {

    private final int threads;
    private final ExecutorService pool;

    /**
     * @param threads how many threads work on one list, the caller's among them; at least 1
     */
    public Workers(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(
                Math.max(1, threads - 1),
                Thread.ofPlatform().daemon().name("parallax-worker-", 1).factory());
    }

    /** One thread for each core of this machine. */
    public static Workers onEveryCore() {
        return new Workers(Runtime.getRuntime().availableProcessors());
    }

    public int threads() {
        return threads;
    }

    /**
     * Applies {@code work} to every item.
     *
     * @param work called from several threads, once for each item
     * @return the answers, in the order of the items
     * @throws java.util.concurrent.CancellationException soon after somebody has asked to stop
     */
    public <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> work, Cancellation cancellation) {
        return map("", items, work, Progress.SILENT, cancellation);
    }

    /** The same, telling {@code progress} after each item how many of {@code stage} are done. */
    public <A, B> List<B> map(
            String stage,
            List<A> items,
            Function<? super A, ? extends B> work,
            Progress progress,
            Cancellation cancellation) {
        SharedList<A, B> shared = new SharedList<>(stage, items, work, progress, cancellation);
        for (int i = 1; i < Math.min(threads, items.size()); i++) {
            pool.execute(shared::takeAll);
        }
        shared.takeAll();
        return shared.answers();
    }

    /**
     * Does all parts; afterwards each holds its answer.
     *
     * @throws java.util.concurrent.CancellationException soon after somebody has asked to stop
     */
    public void all(List<Part<?>> parts, Cancellation cancellation) {
        map(
                parts,
                part -> {
                    part.work();
                    return part;
                },
                cancellation);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
