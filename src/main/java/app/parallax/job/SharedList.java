package app.parallax.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One list that several threads work through together. Whoever is free takes the next item. */
final class SharedList<A, B> {

    private final String stage;
    private final List<A> items;
    private final Function<? super A, ? extends B> work;
    private final Progress progress;
    private final Cancellation cancellation;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<B> answers;
    private final CountDownLatch open;
    private final Object reporting = new Object();
    private volatile @Nullable Throwable failure;
    private int done;

    SharedList(
            String stage,
            List<A> items,
            Function<? super A, ? extends B> work,
            Progress progress,
            Cancellation cancellation) {
        this.stage = stage;
        this.items = items;
        this.work = work;
        this.progress = progress;
        this.cancellation = cancellation;
        this.answers = new AtomicReferenceArray<>(items.size());
        this.open = new CountDownLatch(items.size());
    }

    /** Takes items until none is left. Never throws: {@link #answers} does. */
    void takeAll() {
        for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
            try {
                take(i);
            } finally {
                open.countDown();
            }
        }
    }

    private void take(int index) {
        if (failure != null) {
            return;
        }
        try {
            cancellation.check();
            answers.set(index, work.apply(items.get(index)));
            report();
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private void report() {
        synchronized (reporting) {
            done++;
            progress.report(stage, done, items.size());
        }
    }

    /** Waits for the items that other threads have taken. */
    List<B> answers() {
        await();
        rethrow();
        List<B> list = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            list.add(answers.get(i));
        }
        return List.copyOf(list);
    }

    private void await() {
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        }
    }

    private void rethrow() {
        Throwable thrown = failure;
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
    }
}
