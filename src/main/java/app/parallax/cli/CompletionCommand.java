package app.parallax.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete our command lines. */
@Command(
        name = "completion",
        description = "Prints a script that lets a shell complete commands, options, formats and files.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  parallax completion bash > ~/.local/share/bash-completion/completions/parallax",
            "  parallax completion zsh > ~/.parallax-completion.zsh",
            "  parallax completion fish > ~/.config/fish/completions/parallax.fish",
            "",
            "For zsh, let ~/.zshrc say:  source ~/.parallax-completion.zsh",
            "A shell that is opened afterwards completes with the Tab key."
        })
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SHELL", completionCandidates = Shells.class, description = "bash, zsh or fish.")
    private String shell = "";

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started through its command line");
        }
        CommandSpec root = spec.root();
        String script = switch (shell.toLowerCase(Locale.ROOT)) {
            // The one script asks which of the two runs it.
            case "bash", "zsh" -> AutoComplete.bash(root.name(), root.commandLine());
            case "fish" -> new FishCompletion(root).script();
            default ->
                throw new ParameterException(
                        spec.commandLine(),
                        "There is no completion for '" + shell + "'"
                                + Nearest.question(shell, Shells.NAMES) + " The shells are "
                                + String.join(", ", Shells.NAMES));
        };
        try (OutputStream out = console.out()) {
            out.write(script.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            console.problem(Failures.unwritten(Path.of("standard output"), e));
        }
        return console.status();
    }

    /** The shells that can be asked for. */
    static final class Shells implements Iterable<String> {
        static final List<String> NAMES = List.of("bash", "zsh", "fish");

        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }
}
