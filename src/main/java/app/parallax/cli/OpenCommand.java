package app.parallax.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the reader on given files. */
@Command(
        name = "open",
        description = "Opens the reader on sources, on a manifest that lists them, or on a dossier.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  parallax open transcript.txt report.html")
final class OpenCommand implements Callable<Integer> {
    private final Window window;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Sources, a manifest, or a dossier (.parallax).")
    private List<Path> files = List.of();

    OpenCommand(Window window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        return window.open(files);
    }
}
