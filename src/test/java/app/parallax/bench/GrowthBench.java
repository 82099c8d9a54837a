package app.parallax.bench;

import app.parallax.cli.CommandLineProgram;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how time and memory grow with the number of reports that are held against one transcript in a batch. The texts are of an invented language; each report is another one and takes
 * passages from the transcript. Nothing is kept between runs.
 *
 * @param work a folder for the cases
 */
record GrowthBench(Path work, PrintStream log) {
    static final String NAME = "growth";
    private static final long SEED = 1848;
    private static final int RECORD_WORDS = 2_000;
    private static final int REPORT_WORDS = 200;
    private static final int CASES = 2_000;
    private static final Set<Integer> MARKS = Set.of(1, 10, 100, 500, 1_000, 1_500, CASES);
    private static final double MEGABYTE = 1 << 20;

    /** @throws IOException where the cases cannot be written or one of them is not answered */
    String measure() throws IOException {
        Path cases = Files.createDirectories(work).resolve("growth.jsonl");
        writeCases(cases);
        log.println(NAME + ": " + CASES + " reports are written.");
        Marks marks = new Marks();
        try (PrintStream out = new PrintStream(marks, false, StandardCharsets.UTF_8)) {
            CommandLineProgram.run((_, _) -> 1, out, log, "compare", "--no-cache", "--batch", cases.toString());
        }
        if (marks.answers != CASES) {
            throw new IOException(marks.answers + " of " + CASES + " reports were answered");
        }
        return marks.table.toString();
    }

    private static void writeCases(Path cases) throws IOException {
        Planting planting = new Planting(SEED, RECORD_WORDS);
        Map<String, String> transcript = Map.of("id", "transcript", "kind", "transcript", "text", planting.record());
        try (Writer out = Files.newBufferedWriter(cases)) {
            for (int i = 0; i < CASES; i++) {
                String text = planting.other(REPORT_WORDS, 2, 12, 40).words().text();
                Map<String, String> report = Map.of("id", "report", "kind", "report", "text", text);
                out.write(JsonMapper.shared()
                        .writeValueAsString(Map.of("id", "case-" + i, "sources", List.of(transcript, report))));
                out.write('\n');
            }
        }
    }

    /** Counts the answers, one a line, and now and then looks at clock and heap. For one thread. */
    private final class Marks extends OutputStream {
        private final StringBuilder table = new StringBuilder(
                String.format("%n%-10s %10s %14s %12s%n", "reports", "seconds", "ms a report", "heap MB"));
        private final long start = System.nanoTime();
        private int answers;

        @Override
        public void write(int b) {
            if (b == '\n' && MARKS.contains(++answers)) {
                double seconds = (System.nanoTime() - start) / 1e9;
                String row = String.format(
                        Locale.ROOT, "%-10d %10.2f %14.1f %12.1f%n", answers, seconds, 1e3 * seconds / answers, heap());
                log.print(NAME + ": " + row);
                table.append(row);
            }
        }

        /** What is still in use after a collection; cases under way are among it. */
        private static double heap() {
            System.gc();
            Runtime java = Runtime.getRuntime();
            return (java.totalMemory() - java.freeMemory()) / MEGABYTE;
        }
    }
}
