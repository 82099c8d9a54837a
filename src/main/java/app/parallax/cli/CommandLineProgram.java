package app.parallax.cli;

import java.io.FileDescriptor;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line. */
public final class CommandLineProgram {
    private static final Logger LOG = Logger.getLogger(CommandLineProgram.class.getName());

    /** Set by the scripts that start the program where standard error is a terminal, which Java cannot tell. */
    private static final String TERMINAL = "parallax.terminal";

    private final Engines engines;
    private final Window window;

    public CommandLineProgram(Engines engines, Window window) {
        this.engines = engines;
        this.window = window;
    }

    /**
     * Runs a command line with the engine on the process's own streams; the exit status is that of {@link #run(String[], PrintStream, PrintStream)}. Loads no toolkit.
     *
     * @param window opens the reader
     */
    public static int run(Window window, String... arguments) {
        PrintStream out = ProcessOutput.over(FileDescriptor.out);
        int status = run(window, out, ProcessOutput.over(FileDescriptor.err), arguments);
        out.flush();
        return status;
    }

    /** The same on other streams, which stay open. */
    public static int run(Window window, PrintStream out, PrintStream err, String... arguments) {
        return new CommandLineProgram(EngineComparing.ENGINES, window).run(arguments, System.in, out, err);
    }

    /** The exit status: 0 done, 1 something could not be read or written, 2 wrong usage, 141 nobody reads standard output any more. No exception leaves it, and no stack trace is shown. */
    public int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        boolean terminal = Boolean.getBoolean(TERMINAL);
        Console console = new Console(in, out, err, terminal, terminal && isColourWanted(System.getenv()));
        if (terminal) {
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(console::ending));
        }
        CommandLine line = new CommandLine(new ParallaxCommand(window), new Commands(console, engines, window));
        line.setOut(writer(out));
        line.setErr(writer(err));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new ParallaxCommand.Version()));
        line.setParameterExceptionHandler((e, given) -> usage(e, console));
        line.setExecutionExceptionHandler((e, command, result) -> failure(e, console));
        try {
            return line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failure(e, console);
        }
    }

    /** As <a href="https://no-color.org">no-color.org</a> asks for, and for terminals that know no colour. */
    static boolean isColourWanted(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !Objects.equals(environment.get("TERM"), "dumb");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int usage(ParameterException e, Console console) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String what = unmatched(e).orElseGet(() -> String.valueOf(e.getMessage()));
        String sentence = what.replaceFirst("(?<![.?])$", ".");
        console.problem(sentence + " See '" + command + " --help'.");
        return Console.USAGE;
    }

    /** Who mistypes a word, or gives files and no command, finds out what to write. */
    private static Optional<String> unmatched(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return Optional.empty();
        }
        CommandLine line = e.getCommandLine();
        String word = unmatched.getUnmatched().getFirst();
        if (unmatched.isUnknownOption()) {
            String name = word.replaceFirst("=.*", "");
            return Optional.of("There is no option '" + name + "'"
                    + Nearest.question(name, line.getCommandSpec().optionsMap().keySet()));
        }
        if (line.getParent() != null) {
            return Optional.of("'" + word + "' is one word too many");
        }
        String meant = Nearest.question(word, line.getSubcommands().keySet());
        return Optional.of("There is no command '" + word + "'"
                + (meant.isEmpty() ? "; to open files, write 'parallax open FILE...'" : meant));
    }

    private static int failure(Throwable e, Console console) {
        if (ClosedPipeException.isBehind(e)) {
            console.closedPipe();
            return console.status();
        }
        LOG.log(Level.SEVERE, "A command was stopped", e);
        if (e instanceof OutOfMemoryError) {
            console.problem(outOfMemory());
            return Console.INCOMPLETE;
        }
        String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        console.problem("stopped by an error of the program: " + what);
        return Console.INCOMPLETE;
    }

    private static String outOfMemory() {
        return "stopped, because " + (Runtime.getRuntime().maxMemory() >> 20)
                + " MB of memory were not enough. Compare fewer or shorter sources, or allow more: PARALLAX_JAVA_OPTIONS=-Xmx8g allows 8 GB.";
    }
}
