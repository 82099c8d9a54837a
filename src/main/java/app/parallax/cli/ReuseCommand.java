package app.parallax.cli;

import app.parallax.export.OutputFile;
import app.parallax.job.Progress;
import app.parallax.read.SourceInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** Finds at scale what others share with a record. */
@Command(
        name = "reuse",
        description =
                "Finds runs of words that others share with a record. Nothing else is analysed. Writes JSON Lines.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  parallax reuse transcript.txt articles/ -o runs.jsonl",
            "  cat article.txt | parallax reuse transcript.txt - | head -1"
        })
final class ReuseCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "RECORD",
            description = "The text that may have been taken from; - for standard input.")
    private @Nullable Path record;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "OTHER",
            description = "What may have taken from it: files, folders with their files, and - for standard input.")
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
        List<Path> places = new ArrayList<>(others);
        places.addFirst(record);
        if (StandardInput.isNamedTwice(places)) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), StandardInput.ONCE);
        }
        try (StandardInput standardInput = new StandardInput(console)) {
            ReuseInputs inputs = new ReuseInputs(console, standardInput);
            inputs.record(record).ifPresent(input -> search(input, inputs));
        }
    }

    private void search(SourceInput record, ReuseInputs inputs) {
        // On a terminal that shows the runs, progress would stand between them.
        Progress progress = output == null ? Progress.SILENT : new StageProgress(console);
        try (ReuseRun run = new ReuseRun(console, record, progress)) {
            if (!run.begin(inputs.others(others))) {
                return;
            }
            if (output == null) {
                run.write(console.out());
            } else {
                OutputFile.write(output, run::write);
            }
        } catch (IOException e) {
            console.unwritten(output, e);
        }
    }
}
