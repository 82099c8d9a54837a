package app.parallax.cli;

import app.parallax.export.Generator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** {@code parallax} by itself opens the reader. */
@Command(
        name = "parallax",
        description = "Sets sources on one event side by side and shows where they agree and where they differ.",
        versionProvider = ParallaxCommand.Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            OpenCommand.class,
            CompareCommand.class,
            ExportCommand.class,
            InspectCommand.class,
            ReuseCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parallax                                  the reader, on the bundled sources",
            "  parallax open transcript.txt report.html  the reader, on two sources",
            "  parallax compare transcript.txt report.html -o comparison.html",
            "  parallax compare articles/ -o comparison.html",
            "  parallax compare --manifest case.json --text -o comparison.json",
            "  parallax export case.parallax -o case.xlsx",
            "  parallax inspect transcript.txt",
            "",
            "Exit status: 0 done; 1 something could not be read or written, the rest is done; 2 wrong usage;",
            "130 stopped by Ctrl+C, which leaves no half file; 141 nobody reads the output any more."
        })
final class ParallaxCommand implements Callable<Integer> {
    private final Window window;

    ParallaxCommand(Window window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        return window.open(List.of(), Window.Stay.LASTING);
    }

    /** The program's version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Generator generator = Generator.parallax();
            return new String[] {generator.name() + " " + generator.version()};
        }
    }
}
