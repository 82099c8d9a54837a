package app.parallax.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Times the steps of the engine with JMH and sets them beside what was timed before. Each step is also given in multiples of {@value #UNIT}, timed in the same run: machines differ, and so
 * do hours on one machine, and that quotient differs less than the time itself.
 */
final class Timings {
    private static final String UNIT = "FoldingBenchmark.fold";
    private static final int FORKS = 2;
    private static final int WARM_UP = 5;
    private static final int ITERATIONS = 5;
    private static final TimeValue ITERATION = TimeValue.seconds(1);

    private Timings() {}

    /**
     * What was timed.
     *
     * @param date of the day in UTC
     * @param machine processors and JVM, such as "2 processors, 25.0.3+9"
     * @param steps by name
     */
    record Run(String date, String machine, SortedMap<String, Step> steps) {}

    /**
     * @param milliseconds the median of all measured iterations, for one call
     * @param least the shortest iteration
     * @param most the longest iteration
     */
    record Step(double milliseconds, double least, double most) {}

    public static void main(String[] arguments) throws IOException, RunnerException {
        Path file = Path.of(System.getProperty("jmh.baseline", "src/test/resources/app/parallax/bench/timings.json"));
        String only = System.getProperty("jmh.only", "");
        try {
            Run now = run(Pattern.compile(only.isEmpty() ? "" : only + "|" + Pattern.quote(UNIT)));
            System.out.print(TimingTable.of(now, read(file), UNIT));
            if (!System.getProperty("jmh.record", "").isEmpty()) {
                write(now, file);
            }
        } catch (PatternSyntaxException e) {
            System.err.println("jmh.only is \"" + only + "\"; give a regular expression, such as Pair.");
            System.exit(2);
        }
    }

    private static Run run(Pattern which) throws RunnerException {
        var options = new OptionsBuilder()
                .include("app\\.parallax\\..*(?:" + which.pattern() + ")")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(FORKS)
                .warmupIterations(WARM_UP)
                .warmupTime(ITERATION)
                .measurementIterations(ITERATIONS)
                .measurementTime(ITERATION)
                .build();
        SortedMap<String, Step> steps = new TreeMap<>();
        for (RunResult result : new Runner(options).run()) {
            steps.put(name(result.getParams().getBenchmark()), step(iterations(result)));
        }
        return new Run(LocalDate.now(ZoneOffset.UTC).toString(), machine(), steps);
    }

    /** Class and method, without the package. */
    private static String name(String benchmark) {
        String method = benchmark.substring(benchmark.lastIndexOf('.'));
        String type = benchmark.substring(0, benchmark.length() - method.length());
        return type.substring(type.lastIndexOf('.') + 1) + method;
    }

    private static Statistics iterations(RunResult result) {
        return result.getPrimaryResult().getStatistics();
    }

    private static Step step(Statistics statistics) {
        return new Step(statistics.getPercentile(50), statistics.getMin(), statistics.getMax());
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " processors, JVM " + Runtime.version();
    }

    private static @Nullable Run read(Path file) throws IOException {
        return Files.exists(file) ? JsonMapper.shared().readValue(Files.readString(file), Run.class) : null;
    }

    private static void write(Run run, Path file) throws IOException {
        String json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(run);
        Files.write(file, (json + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.println("Recorded in " + file.getFileName() + ".");
    }
}
