package app.parallax.cli;

import java.io.PrintStream;

/** Where a command writes, and whether everything went well so far. One for each run. */
final class Console {
    static final int DONE = 0;
    static final int INCOMPLETE = 1;
    static final int USAGE = 2;

    private final PrintStream out;
    private final PrintStream err;
    private int status = DONE;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Standard output, for results only. */
    PrintStream out() {
        return out;
    }

    /** A line on standard error that is no failure. */
    synchronized void note(String line) {
        err.println(line);
    }

    /** Something could not be read or written: said in one line, and remembered in the exit status. */
    synchronized void problem(String sentence) {
        err.println("parallax: " + oneLine(sentence));
        status = INCOMPLETE;
    }

    synchronized int status() {
        return status;
    }

    static String oneLine(String sentence) {
        return sentence.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
