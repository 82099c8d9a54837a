package app.parallax.cli;

import app.parallax.export.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds at scale what others share with a record. */
@Command(
        name = "reuse",
        description =
                "Finds runs of words that others share with a record. Nothing else is analysed. Writes JSON Lines.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  parallax reuse transcript.txt articles/ -o runs.jsonl")
final class ReuseCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "RECORD", description = "The text that may have been taken from.")
    private @Nullable Path record;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "OTHER",
            description = "Files or folders that may have taken from it.")
    private List<Path> others = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output without it.")
    private @Nullable Path output;

    ReuseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (record != null) {
            search(record);
        }
        return console.status();
    }

    private void search(Path record) {
        try (ReuseRun run = new ReuseRun(console, record)) {
            if (!run.begin(others)) {
                return;
            }
            if (output == null) {
                run.write(console.out());
            } else {
                OutputFile.write(output, run::write);
            }
        } catch (IOException e) {
            console.problem(Failures.unwritten(output == null ? Path.of("standard output") : output, e));
        }
    }
}
