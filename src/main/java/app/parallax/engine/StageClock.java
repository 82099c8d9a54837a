package app.parallax.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Measures the stages of one run; used by one thread. */
public final class StageClock {

    private final List<StageTimes.Stage> stages = new ArrayList<>();

    /** Does the work and remembers how long it took; where the work throws, nothing is remembered. */
    public <T> T measure(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        stages.add(new StageTimes.Stage(stage, (System.nanoTime() - start) / 1_000_000));
        return result;
    }

    /** Goes on with a stage that was measured before: it took both times, and ended now. */
    <T> T resume(String stage, Supplier<T> work) {
        T result = measure(stage, work);
        long both = stages.stream()
                .filter(one -> one.name().equals(stage))
                .mapToLong(StageTimes.Stage::milliseconds)
                .sum();
        stages.removeIf(one -> one.name().equals(stage));
        stages.add(new StageTimes.Stage(stage, both));
        return result;
    }

    /** Takes in stages that somebody else has measured. */
    public void add(StageTimes measured) {
        stages.addAll(measured.stages());
    }

    /** All stages so far, in the order in which they ended; one that was done twice is there twice. */
    public StageTimes times() {
        return new StageTimes(stages);
    }
}
