package app.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures the program and prints one table; progress goes to standard error. */
final class Bench {
    private static final int DONE = 0;
    private static final int INCOMPLETE = 1;
    private static final int USAGE = 2;

    private final PrintStream out;
    private final PrintStream log;

    Bench(PrintStream out, PrintStream log) {
        this.out = out;
        this.log = log;
    }

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(new Bench(System.out, System.err).run());
    }

    private int run() throws InterruptedException {
        try {
            return run(BenchOptions.of(System.getProperties()));
        } catch (IllegalArgumentException e) {
            log.println(e.getMessage());
            return USAGE;
        } catch (IOException e) {
            log.println("The measuring stopped: " + e.getMessage());
            return INCOMPLETE;
        }
    }

    /**
     * @return 0 where everything wanted was measured, or nothing can be on this machine; 1 where a set failed; 2 where no set has such a name
     */
    int run(BenchOptions options) throws IOException, InterruptedException {
        if (options.wantsReuse()) {
            // Writes its own texts and needs neither the cases nor their scorer.
            String program = System.getProperty("bench.program", "");
            out.print(new ReuseBench(program, options.work().resolve(ReuseBench.NAME), log).measure());
            return DONE;
        }
        if (options.wantsGrowth()) {
            out.print(new GrowthBench(options.work(), log).measure());
            return DONE;
        }
        Path script = options.cases().resolve("score.py");
        if (!Files.exists(script)) {
            out.println(
                    "Nothing is measured: the cases of known truth are no part of the program, and there are none in "
                            + options.cases().toAbsolutePath().normalize() + ".");
            return DONE;
        }
        if (!Scorer.isPythonThere()) {
            out.println("Nothing is measured: the answers are scored by " + script.normalize()
                    + ", which needs python3, and there is none on the PATH.");
            return DONE;
        }
        List<CaseFile> files =
                CaseFile.in(options.cases()).stream().filter(options::wants).toList();
        if (files.isEmpty() && !options.wantsReliability()) {
            log.println("No set of cases is named " + String.join(" or ", options.only()) + ".");
            return USAGE;
        }
        int status = files.isEmpty() ? DONE : measure(options, files, new Scorer(script));
        return options.wantsReliability() ? Math.max(status, reliability(options)) : status;
    }

    private int reliability(BenchOptions options) {
        // The marks lie beside the baseline, the bundled sources in the working directory, where Maven starts the
        // program.
        Path marks = options.baseline().resolveSibling("link-marks.csv");
        Path bundled = Path.of("assets", "sources", "manifest.json");
        try {
            out.print(new LinkReliability(options.cases(), bundled, options.work(), log).measure(marks));
            return DONE;
        } catch (IOException e) {
            log.println("The reliability of links was not measured: " + e.getMessage());
            return INCOMPLETE;
        }
    }

    private int measure(BenchOptions options, List<CaseFile> files, Scorer scorer)
            throws IOException, InterruptedException {
        Measuring measuring = new Measuring(scorer, options.selection(), options.work(), options.keep(), log);
        Baseline baseline = Baseline.read(options.baseline());
        List<Measurement> measurements = new ArrayList<>();
        int status = DONE;
        for (CaseFile file : files) {
            try {
                measurements.addAll(measuring.measure(file));
            } catch (IOException e) {
                log.println(e.getMessage());
                status = INCOMPLETE;
            }
        }
        out.print(new ScoreTable(measurements, baseline));
        if (options.record()) {
            record(measurements, options.baseline());
        }
        return status;
    }

    private void record(List<Measurement> measurements, Path file) throws IOException {
        String date = LocalDate.now(ZoneOffset.UTC).toString();
        String version = version();
        Map<String, Baseline.Entry> measured = new TreeMap<>();
        measurements.forEach(one -> measured.put(one.score().set(), one.entry(date, version)));
        // Read anew: another run may have recorded other sets meanwhile.
        Baseline.read(file).with(measured).write(file);
        log.println("Recorded in " + file + ".");
    }

    /** The version that Maven knows, with the commit where git can name it: between two releases only that tells programs apart. */
    private static String version() {
        String version = System.getProperty("bench.version", "development");
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return commit.isEmpty() ? version : version + " " + commit;
        } catch (IOException e) {
            return version;
        }
    }
}
