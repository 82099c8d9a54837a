package app.parallax.cli;

import app.parallax.export.Generator;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a saved dossier in any format. */
@Command(
        name = "export",
        description = "Writes a saved dossier, with the analyst's work, in any format. The dossier stays as it is.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  parallax export case.parallax -o case.html",
            "  parallax export case.parallax --format csv --table points -o -"
        })
final class ExportCommand implements Callable<Integer> {
    private final Console console;
    private final Engines engines;

    @Parameters(paramLabel = "DOSSIER", description = "A saved dossier (.parallax).")
    private @Nullable Path dossier;

    @Mixin
    private final OutputOptions outputOptions = new OutputOptions();

    @Option(names = "--text", description = "Put each source's text into the JSON.")
    private boolean text;

    @Option(names = "--no-cache", description = Engines.NO_CACHE)
    private boolean noCache;

    ExportCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        Target target = outputOptions.target();
        if (dossier == null) {
            throw outputOptions.usage("Give a dossier");
        }
        Generator program = Generator.parallax();
        return new DossierExport(console, () -> engines.single(!noCache), program.name() + " " + program.version())
                .write(dossier, target, text);
    }
}
