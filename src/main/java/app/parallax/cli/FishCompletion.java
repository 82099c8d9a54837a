package app.parallax.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the completions of a program for fish, which the library that knows bash and zsh does not. */
final class FishCompletion {
    private final CommandSpec root;
    private final StringBuilder script = new StringBuilder();

    FishCompletion(CommandSpec root) {
        this.root = root;
    }

    String script() {
        script.append("# Completion of ").append(root.name()).append(" for fish\n");
        for (CommandLine command : root.subcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            line("__fish_use_subcommand", " -f -a " + quoted(spec.name()) + said(firstOf(spec)));
        }
        options(root, "__fish_use_subcommand");
        for (CommandLine command : root.subcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            String when = "__fish_seen_subcommand_from " + spec.name();
            options(spec, when);
            spec.positionalParameters().forEach(parameter -> words(parameter, when));
        }
        return script.toString();
    }

    private void options(CommandSpec command, String when) {
        command.options().stream().filter(option -> !option.hidden()).forEach(option -> option(option, when));
    }

    private void option(OptionSpec option, String when) {
        StringBuilder line = new StringBuilder();
        for (String name : option.names()) {
            line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.arity().max() > 0) {
            line.append(isFile(option.auxiliaryTypes()) ? " -r -F" : " -x");
        }
        candidates(option.completionCandidates())
                .ifPresent(words -> line.append(" -a ").append(quoted(words)));
        line(when, line + said(option.description().length == 0 ? "" : option.description()[0]));
    }

    /** Words that stand by themselves; files are what the shell offers anyhow. */
    private void words(PositionalParamSpec parameter, String when) {
        candidates(parameter.completionCandidates()).ifPresent(words -> line(when, " -f -a " + quoted(words)));
    }

    private void line(String when, String rest) {
        script.append("complete -c ")
                .append(root.name())
                .append(" -n ")
                .append(quoted(when))
                .append(rest)
                .append('\n');
    }

    private static boolean isFile(Class<?>[] types) {
        return types.length > 0 && types[0] == Path.class;
    }

    private static Optional<String> candidates(@Nullable Iterable<String> words) {
        return Optional.ofNullable(words)
                .map(some -> StreamSupport.stream(some.spliterator(), false).collect(Collectors.joining(" ")))
                .filter(joined -> !joined.isEmpty());
    }

    private static String firstOf(CommandSpec command) {
        String[] lines = command.usageMessage().description();
        return lines.length == 0 ? "" : lines[0];
    }

    private static String said(String description) {
        return description.isEmpty() ? "" : " -d " + quoted(description);
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
