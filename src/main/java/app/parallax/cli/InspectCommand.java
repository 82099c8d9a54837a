package app.parallax.cli;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Source;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what was read. */
@Command(
        name = "inspect",
        description = "Shows what was read of each source: blocks, speakers, quotations, figures, dates.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  parallax inspect transcript.txt", "  parallax inspect articles/ > what-was-read.txt"})
final class InspectCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "Files to look into; a folder stands for the files in it, and - for standard input.")
    private List<Path> files = List.of();

    @Option(names = "--no-cache", description = Engines.NO_CACHE)
    private boolean noCache;

    InspectCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        if (StandardInput.isNamedTwice(files)) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), StandardInput.ONCE);
        }
        try (GivenSources given = new GivenSources(console, files)) {
            List<Source> sources = given.read(given.inputs());
            if (!sources.isEmpty()) {
                inspect(sources);
            }
        }
        return console.status();
    }

    private void inspect(List<Source> sources) {
        try (Comparing engine = engines.single(!noCache)) {
            List<AnnotatedSource> annotated = engine.annotate(sources);
            console.passed();
            print(sources, annotated);
            engine.problems().forEach(problem -> console.note(problem.message()));
        }
    }

    /** In the order in which the files were given. */
    private void print(List<Source> sources, List<AnnotatedSource> annotated) {
        StandardOutput target = console.out();
        PrintWriter out = new PrintWriter(target, false, StandardCharsets.UTF_8);
        for (Source source : sources) {
            annotated.stream()
                    .filter(one -> one.id().equals(source.id()))
                    .forEach(one -> new Inspection(one).print(out));
        }
        out.flush();
        try {
            target.check();
        } catch (IOException e) {
            console.unwritten(null, e);
        }
    }
}
