package app.parallax.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Measures the stages of one run; used by one thread. */
final class StageClock {

    private final List<StageTimes.Stage> stages = new ArrayList<>();

    <T> T measure(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        stages.add(new StageTimes.Stage(stage, (System.nanoTime() - start) / 1_000_000));
        return result;
    }

    StageTimes times() {
        return new StageTimes(stages);
    }
}
