package app.parallax.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** Standard output that says when nobody takes it any more, so that nothing is computed for nobody. */
final class StandardOutput extends FilterOutputStream {
    private final PrintStream print;

    StandardOutput(PrintStream print) {
        super(print);
        this.print = print;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        print.write(bytes, from, length);
        check();
    }

    @Override
    public void write(int b) throws IOException {
        print.write(b);
        check();
    }

    /**
     * A print stream keeps its failures to itself until it is asked; asking also flushes.
     *
     * @throws ClosedPipeException where nobody reads on
     * @throws IOException where something written before did not arrive for another reason
     */
    void check() throws IOException {
        if (print.checkError()) {
            throw print instanceof ProcessOutput own
                    ? own.failure()
                    : new IOException("the reading side closed it or has no room");
        }
    }
}
