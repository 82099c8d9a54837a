package app.parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the reader on given files. */
@Command(
        name = "open",
        description = "Opens the reader on sources, on a manifest that lists them, or on a dossier.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  parallax open transcript.txt report.html",
            "  pdftotext minutes.pdf - | parallax open - report.html"
        })
final class OpenCommand implements Callable<Integer> {
    private final Console console;
    private final Window window;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Sources, a manifest, or a dossier (.parallax); - for standard input.")
    private List<Path> files = List.of();

    OpenCommand(Console console, Window window) {
        this.console = console;
        this.window = window;
    }

    @Override
    public Integer call() {
        if (StandardInput.isNamedTwice(files)) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), StandardInput.ONCE);
        }
        if (files.stream().noneMatch(StandardInput::isNamedBy)) {
            return window.open(files, Window.Stay.LASTING);
        }
        try (StandardInput standardInput = new StandardInput(console)) {
            return Math.max(window.open(piped(standardInput), Window.Stay.PASSING), console.status());
        }
    }

    private List<Path> piped(StandardInput standardInput) {
        List<Path> there = new ArrayList<>();
        for (Path file : files) {
            try {
                there.add(StandardInput.isNamedBy(file) ? standardInput.file() : file);
            } catch (IOException e) {
                console.problem(Failures.unread(Path.of("standard input"), e));
            }
        }
        return there;
    }
}
