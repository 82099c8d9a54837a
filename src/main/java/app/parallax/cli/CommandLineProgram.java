package app.parallax.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs one command line. */
public final class CommandLineProgram {
    private final Supplier<Comparing> comparing;
    private final Window window;

    /**
     * @param comparing asked for only by the commands that compare, so that the others start without models
     */
    public CommandLineProgram(Supplier<Comparing> comparing, Window window) {
        this.comparing = comparing;
        this.window = window;
    }

    /** The exit status: 0 done, 1 something could not be read or written, 2 wrong usage. No exception leaves it, and no stack trace is shown. */
    public int run(String[] arguments, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        CommandLine line = new CommandLine(new ParallaxCommand(window), new Commands(console, comparing, window));
        line.setOut(writer(out));
        line.setErr(writer(err));
        line.setParameterExceptionHandler((e, given) -> usage(e, console));
        line.setExecutionExceptionHandler((e, command, result) -> failure(e, console));
        try {
            return line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failure(e, console);
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int usage(ParameterException e, Console console) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String what = String.valueOf(e.getMessage()).replaceAll("\\.$", "");
        console.problem(what + ". See '" + command + " --help'.");
        return Console.USAGE;
    }

    private static int failure(Throwable e, Console console) {
        String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        console.problem("stopped by an error of the program: " + what);
        return Console.INCOMPLETE;
    }
}
