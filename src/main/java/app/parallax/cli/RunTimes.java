package app.parallax.cli;

import app.parallax.engine.StageTimes;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long a command took, for a person to read. */
final class RunTimes {
    /** From the start of the process until the engine stands. */
    static final String START = "start";

    private RunTimes() {}

    /** What has passed since the process started, as the stage {@link #START}. */
    static StageTimes sinceStart() {
        return new StageTimes(List.of(new StageTimes.Stage(START, uptime())));
    }

    /** A line for each stage, those of one name added up, and one for all that has passed since the process started. */
    static List<String> lines(StageTimes times) {
        Map<String, Long> stages = new LinkedHashMap<>();
        times.stages().forEach(stage -> stages.merge(stage.name(), stage.milliseconds(), Long::sum));
        List<String> lines = new ArrayList<>();
        stages.forEach((name, milliseconds) -> lines.add(line(name, milliseconds)));
        lines.add(line("total", uptime()));
        return lines;
    }

    private static long uptime() {
        return ManagementFactory.getRuntimeMXBean().getUptime();
    }

    private static String line(String name, long milliseconds) {
        return String.format(Locale.ROOT, "%-12s %7.3f s", name, milliseconds / 1e3);
    }
}
