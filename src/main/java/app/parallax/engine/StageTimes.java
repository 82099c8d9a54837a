package app.parallax.engine;

import java.util.List;

/** How long each stage of a run took, in order. */
public record StageTimes(List<Stage> stages) {

    public StageTimes {
        stages = List.copyOf(stages);
    }

    public record Stage(String name, long milliseconds) {}
}
