package app.parallax.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Says now and then how many cases of a batch are answered. Used by one thread. */
final class BatchProgress {
    private static final Duration ON_A_TERMINAL = Duration.ofMillis(500);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);

    private final Console console;
    private final boolean wanted;
    private final LongSupplier nanoseconds;
    private final long start;
    private long said;
    private int answered;

    /**
     * @param wanted without it nothing is said
     * @param nanoseconds a clock like {@link System#nanoTime()}
     */
    BatchProgress(Console console, boolean wanted, LongSupplier nanoseconds) {
        this.console = console;
        this.wanted = wanted;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
        this.said = start;
    }

    void answered() {
        answered++;
        long now = nanoseconds.getAsLong();
        Duration pause = console.isTerminal() ? ON_A_TERMINAL : ELSEWHERE;
        if (wanted && now - said >= pause.toNanos()) {
            said = now;
            console.passing(words(now));
        }
    }

    /** The last word, which stays. */
    void ended() {
        if (wanted) {
            console.note(words(nanoseconds.getAsLong()));
        }
    }

    private String words(long now) {
        return String.format(Locale.ROOT, "%d cases answered in %.1f s", answered, (now - start) / 1e9);
    }
}
