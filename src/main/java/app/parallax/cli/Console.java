package app.parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a command writes, and whether everything went well so far. One for each run; safe for several threads. */
final class Console {
    static final int DONE = 0;
    static final int INCOMPLETE = 1;
    static final int USAGE = 2;

    /** Nobody reads on: 128 and the number of SIGPIPE, as shells report other programs that end so (POSIX, 2.8.2). */
    static final int CLOSED_PIPE = 128 + 13;

    /** To the start of the line, and what stood there wiped out (ECMA-48, EL). */
    private static final String WIPED = "\r\u001b[K";

    /** Bold red, and back to what was (ECMA-48, SGR). */
    private static final String ALARMED = "\u001b[1;31mparallax:\u001b[0m ";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final boolean colour;
    private int status = DONE;
    private boolean passing;
    private boolean ending;

    /**
     * @param terminal whether standard error is one, where a line can be written over
     */
    Console(PrintStream out, PrintStream err, boolean terminal) {
        this(InputStream.nullInputStream(), out, err, terminal, false);
    }

    /**
     * @param colour whether standard error may be coloured
     */
    Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, boolean colour) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.colour = colour;
    }

    /** Standard input. */
    InputStream in() {
        return in;
    }

    /** Standard output, for results only; writing fails once the reading side has closed it. */
    StandardOutput out() {
        return new StandardOutput(out);
    }

    /** Whether a person may be looking on. */
    boolean isTerminal() {
        return terminal;
    }

    /** A line on standard error that is no failure. */
    synchronized void note(String line) {
        wipe();
        err.println(line);
    }

    /** How far a command is: on a terminal in the place of what was passing before, elsewhere a line. */
    synchronized void passing(String words) {
        wipe();
        if (ending) {
            return;
        }
        if (terminal) {
            err.print(words);
            err.flush();
            passing = true;
        } else {
            err.println(words);
        }
    }

    /** What was passing is over: results may follow. */
    synchronized void passed() {
        wipe();
        err.flush();
    }

    /** Something could not be read or written: said in one line, and remembered in the exit status. */
    synchronized void problem(String sentence) {
        wipe();
        err.println((colour ? ALARMED : "parallax: ") + oneLine(sentence));
        status = status == CLOSED_PIPE ? CLOSED_PIPE : INCOMPLETE;
    }

    /**
     * Something could not be written: said in one line, unless nobody wanted it any more.
     *
     * @param file null for standard output
     */
    void unwritten(@Nullable Path file, IOException e) {
        if (ClosedPipeException.isBehind(e)) {
            closedPipe();
        } else {
            problem(Failures.unwritten(file == null ? Path.of("standard output") : file, e));
        }
    }

    /** Nobody reads on: there is nothing more to do, and nobody to be told. */
    synchronized void closedPipe() {
        wipe();
        status = CLOSED_PIPE;
    }

    /** The process was told to end: the line that was passing goes, and no other comes. */
    synchronized void ending() {
        passed();
        ending = true;
    }

    synchronized int status() {
        return status;
    }

    static String oneLine(String sentence) {
        return sentence.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private void wipe() {
        if (passing) {
            err.print(WIPED);
            passing = false;
        }
    }
}
