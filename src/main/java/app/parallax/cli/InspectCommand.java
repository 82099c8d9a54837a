package app.parallax.cli;

import app.parallax.job.Cancellation;
import app.parallax.read.ReadOutcome;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Source;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what was read. */
@Command(
        name = "inspect",
        description = "Shows what was read of each source: blocks, speakers, quotations, figures, dates.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  parallax inspect transcript.txt")
final class InspectCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "Files to look into.")
    private List<Path> files = List.of();

    @Option(names = "--no-cache", description = Engines.NO_CACHE)
    private boolean noCache;

    InspectCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        List<SourceInput> inputs = files.stream().map(SourceInput::of).toList();
        ReadOutcome outcome = new SourceReading().read(inputs, new Cancellation());
        outcome.refused().forEach(refusal -> console.problem(refusal.problem().message()));
        if (!outcome.sources().isEmpty()) {
            try (Comparing engine = engines.single(!noCache)) {
                print(outcome.sources(), engine.annotate(outcome.sources()));
                engine.problems().forEach(problem -> console.note(problem.message()));
            }
        }
        return console.status();
    }

    /** In the order in which the files were given. */
    private void print(List<Source> sources, List<AnnotatedSource> annotated) {
        PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
        for (Source source : sources) {
            annotated.stream()
                    .filter(one -> one.id().equals(source.id()))
                    .forEach(one -> new Inspection(one).print(out));
        }
        out.flush();
    }
}
