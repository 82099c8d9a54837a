package app.parallax.bench;

import app.parallax.bench.Planting.Other;
import app.parallax.bench.ReuseScore.Run;
import app.parallax.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures {@code parallax reuse} as a whole process on texts in which passages were planted: a pair of a million words each, and ten thousand reports
 * against one transcript.
 *
 * @param program the packaged program's launcher, or empty for the classes of this process
 * @param work a folder for the texts and runs under way
 */
record ReuseBench(String program, Path work, PrintStream log) {
    static final String NAME = "reuse";
    private static final long SEED = 1897;
    private static final int TIMES = 3;
    /** The memory that many reports must do with, whatever their number. */
    private static final String BOUNDED = "-Xmx256m";

    /** What is measured, by name: the score of one run, and the least of several for the cost. */
    private record Row(String name, ReuseScore score, MeteredProcess.Cost cost) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-34s %8.4f %10.4f %8.2f %8d%n",
                    name,
                    score.recall(),
                    score.precision(),
                    cost.seconds(),
                    cost.peak());
        }
    }

    /** @throws IOException where a text cannot be written or the program fails */
    String measure() throws IOException, InterruptedException {
        StringBuilder table = new StringBuilder(
                String.format("%n%-34s %8s %10s %8s %8s%n", "parallax reuse", "recall", "precision", "seconds", "MB"));
        table.append(pair(1_000_000, 900));
        table.append(reports(1_000));
        table.append(reports(10_000));
        return table.toString();
    }

    private Row pair(int words, int passages) throws IOException, InterruptedException {
        Planting planting = new Planting(SEED, words);
        Other other = planting.other(words, passages, 20, 400);
        Path folder = emptied("pair");
        Path record = Files.writeString(folder.resolve("record.txt"), planting.record());
        Path text = Files.writeString(folder.resolve("other.txt"), other.words().text());
        log.println(NAME + ": a pair of " + words + " words is written.");
        return measured("a pair of " + words + " words", "", record, text, Map.of(text.toString(), other));
    }

    private Row reports(int count) throws IOException, InterruptedException {
        Planting planting = new Planting(SEED, 10_000);
        Path folder = emptied("reports");
        Path record = Files.writeString(emptied("transcript").resolve("transcript.txt"), planting.record());
        Map<String, Other> others = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Other report = planting.other(500, 1 + i % 4, 12, 80);
            Path file = folder.resolve("report-" + i + ".txt");
            Files.writeString(file, report.words().text());
            others.put(file.toString(), report);
        }
        log.println(NAME + ": " + count + " reports are written.");
        return measured(count + " reports, " + BOUNDED, BOUNDED, record, folder, others);
    }

    private Row measured(String name, String options, Path record, Path other, Map<String, Other> truth)
            throws IOException, InterruptedException {
        Path found = work.resolve("runs.jsonl");
        MeteredProcess process = new MeteredProcess(start(options));
        MeteredProcess.Cost least = new MeteredProcess.Cost(Double.MAX_VALUE, 0);
        for (int i = 0; i < TIMES; i++) {
            MeteredProcess.Cost cost =
                    process.run(options, "reuse", record.toString(), other.toString(), "-o", found.toString());
            log.println(NAME + ": " + name + ", " + cost + ".");
            least = cost.seconds() < least.seconds() ? cost : least;
        }
        return new Row(name, score(found, truth), least);
    }

    private List<String> start(String options) {
        if (!program.isEmpty()) {
            return List.of(program);
        }
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(Stream.of(options.split(" "))
                .filter(option -> !option.isEmpty())
                .toList());
        java.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "app.parallax.Parallax"));
        return java;
    }

    private static ReuseScore score(Path found, Map<String, Other> truth) throws IOException {
        Map<String, List<Run>> runs = new HashMap<>();
        try (Stream<String> lines = Files.lines(found)) {
            lines.map(line -> JsonMapper.shared().readTree(line))
                    .forEach(line -> runs.computeIfAbsent(line.at("/to/source").asString(), _ -> new ArrayList<>())
                            .add(new Run(span(line.path("from")), span(line.path("to")))));
        }
        return truth.entrySet().stream()
                .map(other -> ReuseScore.of(other.getValue(), runs.getOrDefault(other.getKey(), List.of())))
                .reduce(ReuseScore.NONE, ReuseScore::plus);
    }

    private static Span span(JsonNode passage) {
        return new Span(passage.path("start").asInt(), passage.path("end").asInt());
    }

    private Path emptied(String name) throws IOException {
        Path folder = work.resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
