package app.parallax.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs the program as a process of its own, from its start to its end, and watches how much memory it takes. */
final class MeteredProcess {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int LOOK_EVERY_MS = 10;

    private final List<String> start;

    /** @param start what starts the program, before its arguments */
    MeteredProcess(List<String> start) {
        this.start = List.copyOf(start);
    }

    /**
     * @param seconds from the start of the process to its end
     * @param peak the most memory that was resident, in MB, as Linux tells it; 0 elsewhere
     */
    record Cost(double seconds, long peak) {}

    /**
     * @param options for Java
     * @throws IOException where the program cannot be started, or does not end well
     */
    Cost run(String options, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(start.stream(), Stream.of(arguments)).toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        // The launcher hands them to Java.
        builder.environment().put("PARALLAX_JAVA_OPTIONS", options);
        long begun = System.nanoTime();
        Process process = builder.start();
        long peak = 0;
        while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process));
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", arguments) + " ended with status " + process.exitValue());
        }
        return new Cost((System.nanoTime() - begun) / 1e9, peak);
    }

    private static long peak(Process process) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", Long.toString(process.pid()), "status")));
            return peak.find() ? Long.parseLong(peak.group(1)) / 1024 : 0;
        } catch (IOException e) {
            // Not Linux, or the process has just ended.
            return 0;
        }
    }
}
