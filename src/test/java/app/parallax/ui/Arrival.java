package app.parallax.ui;

import app.parallax.compare.Comparison;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.ReadSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Reads files that are opened together in the order in which a test lets them be read, and compares them when it is let. */
final class Arrival extends ByHand {
    final Semaphore comparing = new Semaphore(0);
    private final Map<String, Semaphore> let = new ConcurrentHashMap<>();

    /** Lets files be read, one after the other. */
    void read(String... names) {
        for (String name : names) {
            of(name).release();
        }
    }

    private Semaphore of(String name) {
        return let.computeIfAbsent(name, n -> new Semaphore(0));
    }

    @Override
    public Opened open(List<Path> files, Arrivals arrivals, Progress progress, Cancellation cancellation) {
        List<Path> left = new ArrayList<>(files);
        List<String> order = files.stream().map(Path::toString).toList();
        while (!left.isEmpty()) {
            Path file = next(left, cancellation);
            left.remove(file);
            for (ReadSource source : open(List.of(file), cancellation).sources()) {
                arrivals.read(source, order);
            }
            progress.report("open", files.size() - left.size(), files.size());
        }
        return open(files, cancellation);
    }

    /** The one that may be read. */
    private Path next(List<Path> left, Cancellation cancellation) {
        while (true) {
            for (Path file : left) {
                if (take(of(file.toString()), cancellation)) {
                    return file;
                }
            }
        }
    }

    @Override
    public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
        while (!take(comparing, cancellation)) {
            cancellation.check();
        }
        return super.compare(request, progress, cancellation);
    }

    private static boolean take(Semaphore semaphore, Cancellation cancellation) {
        cancellation.check();
        try {
            return semaphore.tryAcquire(5, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cancellation.cancel();
            cancellation.check();
            return false;
        }
    }
}
