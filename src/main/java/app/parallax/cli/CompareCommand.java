package app.parallax.cli;

import app.parallax.dossier.Manifest;
import app.parallax.dossier.ManifestFile;
import app.parallax.engine.StageClock;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares without a window. */
@Command(
        name = "compare",
        description = "Compares sources and writes what agrees and what differs.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  parallax compare transcript.txt report.txt -o comparison.html",
            "  parallax compare a.txt b.html --baseline b --text > comparison.json",
            "  parallax compare articles/ transcript.txt -o comparison.html",
            "  cat report.txt | parallax compare transcript.txt - -o comparison.html",
            "  parallax compare --manifest case.json -o comparison.json",
            "  parallax compare a.txt b.html -o comparison.xlsx",
            "  parallax compare a.txt b.html -o report.pdf",
            "  parallax compare a.txt b.html --format csv --table quotations",
            "  parallax compare --batch cases.jsonl.gz -o answers.jsonl",
            "",
            "A manifest lists the sources, and what is known of each:",
            "  {\"sources\": [{\"file\": \"a.txt\", \"kind\": \"transcript\"}, {\"file\": \"b.html\"}]}",
            "Kinds: transcript, summary, report, other. More fields of a source: id, title,",
            "publisher, date, language, url, occasion. A line of a batch is a manifest with",
            "an \"id\", on one line; \"text\" may stand in place of \"file\".",
            "",
            "Days decide which record a quotation is held against. Where a text does not",
            "give its own, put \"date\": \"2024-03-14\" into a manifest."
        })
final class CompareCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description =
                    "Files to compare, in any order; a folder stands for the files in it, and - for standard input.")
    private List<Path> files = List.of();

    @Option(names = "--manifest", paramLabel = "FILE", description = "A JSON file that lists the sources.")
    private @Nullable Path manifest;

    @Option(
            names = "--batch",
            paramLabel = "FILE[.gz]",
            description = "Many comparisons: JSON Lines in, JSON Lines out, in the same order.")
    private @Nullable Path batch;

    @Mixin
    private final OutputOptions outputOptions = new OutputOptions();

    @Option(
            names = "--baseline",
            paramLabel = "ID",
            description =
                    "The source that the others are held against: its id, or its file's name without the ending. Without it, of the transcripts, the one of the occasion that most sources speak of, the first by id of several; without a transcript, the first source by id.")
    private @Nullable String baseline;

    @Option(names = "--text", description = "Put each source's text into the JSON.")
    private boolean text;

    @Option(names = "--verbose", description = "Times of the stages and progress of a batch, on standard error.")
    private boolean verbose;

    @Option(names = "--no-cache", description = Engines.NO_CACHE)
    private boolean noCache;

    CompareCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        int ways = (files.isEmpty() ? 0 : 1) + (manifest == null ? 0 : 1) + (batch == null ? 0 : 1);
        if (ways != 1) {
            throw outputOptions.usage("Give either sources, or --manifest FILE, or --batch FILE");
        }
        StageClock clock = new StageClock();
        if (verbose) {
            clock.add(RunTimes.sinceStart());
        }
        int status = batch == null ? one(clock) : batch(batch, clock);
        if (verbose) {
            RunTimes.lines(clock.times()).forEach(console::note);
        }
        return status;
    }

    private int batch(Path cases, StageClock clock) {
        if (outputOptions.namesAForm() || baseline != null) {
            throw outputOptions.usage(
                    "A batch takes no --format, --table, --findings, --point or --baseline: each line is one whole comparison");
        }
        try (Comparing engine = clock.measure(RunTimes.START, engines::many)) {
            BatchRun run = new BatchRun(console, engine, new BatchRun.Options(text, verbose));
            int status = clock.measure("batch", () -> run.run(cases, outputOptions.file()));
            engine.problems().forEach(problem -> console.note(problem.message()));
            return status;
        }
    }

    private int one(StageClock clock) {
        Target target = outputOptions.target();
        if (StandardInput.isNamedTwice(files)) {
            throw outputOptions.usage(StandardInput.ONCE);
        }
        SingleRun run = new SingleRun(console, () -> engines.single(!noCache), clock);
        try (GivenSources given = new GivenSources(console, files)) {
            return run.run(given, manifest(given), baseline, target, text);
        }
    }

    private Manifest manifest(GivenSources given) {
        return manifest == null
                ? new Manifest(null, null, given.inputs(), List.of(), List.of())
                : ManifestFile.read(manifest);
    }
}
