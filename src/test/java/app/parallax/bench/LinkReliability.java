package app.parallax.bench;

import app.parallax.bench.Reliability.Judged;
import app.parallax.cli.CommandLineProgram;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares anew the sources whose links were marked, and says how far the scores of links can be relied on.
 *
 * @param cases the folder of the cases
 * @param bundled the manifest of the bundled sources
 * @param work a folder for the cases and answers under way
 * @param log where progress goes
 */
record LinkReliability(Path cases, Path bundled, Path work, PrintStream log) {
    static final String NAME = "reliability";
    private static final String SEEDS = "seeds";
    private static final int FOLDS = 5;

    /**
     * @return how far the readers agree, tables, and the marks whose links are gone
     * @throws IOException where the marks, the cases or the bundled sources cannot be read or compared
     */
    String measure(Path marks) throws IOException {
        List<LinkMark> read = LinkMarks.read(marks);
        Map<String, List<LinkMark>> bySet = new TreeMap<>(read.stream().collect(Collectors.groupingBy(LinkMark::set)));
        List<Judged> links = new ArrayList<>();
        List<Judged> repeats = new ArrayList<>();
        List<LinkMark> gone = new ArrayList<>();
        for (Map.Entry<String, List<LinkMark>> set : bySet.entrySet()) {
            Map<String, JsonNode> comparisons =
                    set.getKey().equals(SEEDS) ? seeds() : answers(set.getKey(), set.getValue());
            Map<String, List<LinkMark>> byCase =
                    new TreeMap<>(set.getValue().stream().collect(Collectors.groupingBy(LinkMark::caseId)));
            byCase.forEach((id, ofCase) -> {
                JsonNode none = JsonMapper.shared().createObjectNode();
                ofCase.stream()
                        .collect(Collectors.partitioningBy(LinkMark::isRepeat))
                        .forEach((isRepeat, marked) -> {
                            MarkedLinks found = MarkedLinks.in(comparisons.getOrDefault(id, none), marked);
                            (isRepeat ? repeats : links).addAll(found.links());
                            gone.addAll(found.gone());
                        });
            });
            log.println(NAME + ": " + set.getKey() + " compared.");
        }
        return agreement(read) + report(links, repeats, gone);
    }

    /** How far the two readers say the same, and of which kind of link. */
    static String agreement(List<LinkMark> marks) {
        List<LinkMark> across = marks.stream().filter(mark -> !mark.isRepeat()).toList();
        List<LinkMark> within = marks.stream().filter(LinkMark::isRepeat).toList();
        return "\nAgreement of the two readers, before what they differ on was settled\n"
                + "all: " + Agreement.of(marks) + "\n"
                + "across sources: " + Agreement.of(across) + "\n"
                + "within one source: " + Agreement.of(within) + "\n";
    }

    /**
     * @param links across sources
     * @param repeats within one
     */
    static String report(List<Judged> links, List<Judged> repeats, List<LinkMark> gone) {
        List<Judged> all = Stream.concat(links.stream(), repeats.stream()).toList();
        if (all.isEmpty()) {
            return "None of the " + gone.size() + " marked links is there any more: mark links anew.\n";
        }
        StringBuilder report = new StringBuilder();
        append(report, "Reliability of link.score, by links marked in reading", all);
        if (!links.isEmpty() && !repeats.isEmpty()) {
            append(report, "Of these, links across sources", links);
            append(report, "Of these, repeats within one source", repeats);
        }
        LogisticMap map = LogisticMap.fitted(all);
        String title = String.format(
                Locale.ROOT,
                "All through a logistic map (slope %.2f, shift %.2f), each fifth through one fitted on the other four",
                map.slope(),
                map.shift());
        append(report, title, LogisticMap.heldOut(all, FOLDS));
        if (!gone.isEmpty()) {
            long tied = gone.stream().filter(LinkMark::tied).count();
            report.append("No link lies there any more: " + gone.size() + " marks, " + tied + " of them ties.\n");
            gone.forEach(mark -> report.append("  " + mark + (mark.tied() ? ", a tie\n" : ", no tie\n")));
        }
        return report.toString();
    }

    private static void append(StringBuilder report, String title, List<Judged> links) {
        report.append("\n" + title + "\n" + new Reliability(links));
    }

    private Map<String, JsonNode> seeds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        compare(new PrintStream(out, false, StandardCharsets.UTF_8), "--manifest", bundled.toString());
        return Map.of(SEEDS, JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8)));
    }

    private Map<String, JsonNode> answers(String set, List<LinkMark> marks) throws IOException {
        Set<String> wanted = marks.stream().map(LinkMark::caseId).collect(Collectors.toSet());
        Path whole = Files.createDirectories(work).resolve(set + ".jsonl");
        Path marked = work.resolve(set + ".marked.jsonl");
        Path answers = work.resolve(set + ".marked.answers.jsonl");
        try {
            new Selection(null, 1).write(cases.resolve(set + ".jsonl.gz"), whole);
            try (Stream<String> lines = Files.lines(whole);
                    BufferedWriter out = Files.newBufferedWriter(marked)) {
                for (String line : (Iterable<String>) lines.filter(line -> wanted.contains(id(line)))::iterator) {
                    out.write(line + "\n");
                }
            }
            try (PrintStream out = new PrintStream(Files.newOutputStream(answers), false, StandardCharsets.UTF_8)) {
                compare(out, "--batch", marked.toString());
            }
            try (Stream<String> lines = Files.lines(answers)) {
                return lines.map(line -> JsonMapper.shared().readTree(line))
                        .collect(Collectors.toMap(
                                answer -> answer.path("id").asString(), answer -> answer.path("comparison")));
            }
        } finally {
            Files.deleteIfExists(whole);
            Files.deleteIfExists(marked);
            Files.deleteIfExists(answers);
        }
    }

    private static String id(String line) {
        return JsonMapper.shared().readTree(line).path("id").asString();
    }

    private void compare(PrintStream out, String way, String file) throws IOException {
        int status = CommandLineProgram.run((_, _) -> 1, out, log, "compare", way, file);
        if (status != 0 || out.checkError()) {
            throw new IOException("the sources of the marked links in " + file + " could not be compared, see above");
        }
    }
}
