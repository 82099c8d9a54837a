package app.parallax.cli;

import app.parallax.job.Progress;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Measures how long stages take: each from its first report to the first of the next. Safe for several threads. */
final class StageClock implements Progress {
    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
    private String stage;
    private long since = System.nanoTime();

    StageClock(String first) {
        stage = first;
    }

    @Override
    public synchronized void report(String stage, int done, int total) {
        if (!stage.equals(this.stage)) {
            enter(stage);
        }
    }

    synchronized void enter(String next) {
        long now = System.nanoTime();
        nanoseconds.merge(stage, now - since, Long::sum);
        since = now;
        stage = next;
    }

    /** Ends the last stage and writes a line for each, and one for the whole. */
    synchronized void print(Consumer<String> lines) {
        enter("");
        nanoseconds.forEach((name, time) -> lines.accept(line(name, time)));
        lines.accept(line(
                "total",
                nanoseconds.values().stream().mapToLong(Long::longValue).sum()));
    }

    private static String line(String name, long time) {
        return String.format(Locale.ROOT, "%-12s %7.3f s", name, time / 1e9);
    }
}
