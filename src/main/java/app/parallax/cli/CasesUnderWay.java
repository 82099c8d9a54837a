package app.parallax.cli;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a batch between being read and being written: a thread reads a little ahead, every core works on one, and the answers come out in the order of the lines. Its memory depends on
 * the longest lines, not on their number.
 */
final class CasesUnderWay implements AutoCloseable {
    /** So many cases a core are under way, answered ones that wait for an earlier one included. */
    private static final int AHEAD = 4;

    /** So many bytes of lines at most, unless a single line has more. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    /** A case, or with nothing in it the end. */
    private record Case(@Nullable Future<byte[]> answer, int bytes) {
        static final Case END = new Case(null, 0);
    }

    private final Lines lines;
    private final Function<Lines.Line, byte[]> answering;
    private final Consumer<Exception> broken;
    private final ExecutorService workers;
    private final Semaphore places;
    private final Semaphore bytes = new Semaphore(MOST_BYTES);
    private final BlockingQueue<Case> cases = new LinkedBlockingQueue<>();
    private final Thread reading;
    private volatile boolean closed;

    /**
     * Starts to read and to answer.
     *
     * @param answering called from several threads, once for each line that is not blank
     * @param broken hears from another thread why no further line can be read; what came before is answered
     */
    CasesUnderWay(int cores, Lines lines, Function<Lines.Line, byte[]> answering, Consumer<Exception> broken) {
        this.lines = lines;
        this.answering = answering;
        this.broken = broken;
        this.workers = Executors.newFixedThreadPool(
                cores, Thread.ofPlatform().daemon().name("parallax-case-", 1).factory());
        this.places = new Semaphore(cores * AHEAD);
        // A daemon: where nobody writes to a pipe, its reader waits for ever.
        this.reading = Thread.ofPlatform().daemon().name("parallax-lines").start(this::read);
    }

    /**
     * The next answer in the order of the lines, or null after the last. Called by one thread.
     *
     * @throws IOException where a case could not even be answered with an error
     */
    byte @Nullable [] next() throws InterruptedException, IOException {
        Case next = cases.take();
        if (next.answer() == null) {
            cases.add(next);
            return null;
        }
        try {
            return next.answer().get();
        } catch (ExecutionException e) {
            throw new IOException("a case could not be answered: " + e.getCause(), e);
        } finally {
            places.release();
            bytes.release(next.bytes());
        }
    }

    /** Whether the next answer is there already, or the end. */
    boolean isNextReady() {
        Case next = cases.peek();
        return next != null && (next.answer() == null || next.answer().isDone());
    }

    /** Drops what is still under way. */
    @Override
    public void close() {
        closed = true;
        reading.interrupt();
        workers.shutdownNow();
    }

    private void read() {
        try {
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    take(line);
                }
            }
        } catch (IOException | RejectedExecutionException e) {
            report(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            cases.add(Case.END);
        }
    }

    /** Once nobody wants answers any more, the lines end because of that. */
    private void report(Exception e) {
        if (!closed) {
            broken.accept(e);
        }
    }

    private void take(Lines.Line line) throws InterruptedException {
        int size = Math.min(line.bytes().length, MOST_BYTES);
        places.acquire();
        bytes.acquire(size);
        cases.add(new Case(workers.submit(() -> answering.apply(line)), size));
    }
}
