package app.parallax.cli;

import java.io.IOException;

/** Nobody takes any more of what is written: no failure, for whoever asked for the first lines has them. */
final class ClosedPipeException extends IOException {
    private static final long serialVersionUID = 1;

    ClosedPipeException() {
        super("the reading side closed it");
    }

    /** True where this is why {@code error} came about. */
    static boolean isBehind(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClosedPipeException) {
                return true;
            }
        }
        return false;
    }
}
