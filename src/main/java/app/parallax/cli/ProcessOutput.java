package app.parallax.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A print stream in UTF-8 that can be asked why it failed; others keep that to themselves. */
final class ProcessOutput extends PrintStream {
    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

    private final Remembering target;
    private final boolean standardOutput;

    private ProcessOutput(Remembering target, boolean standardOutput) {
        super(target, true, StandardCharsets.UTF_8);
        this.target = target;
        this.standardOutput = standardOutput;
    }

    static ProcessOutput over(OutputStream out) {
        return new ProcessOutput(new Remembering(out), false);
    }

    /** Standard output or standard error. */
    static ProcessOutput over(FileDescriptor descriptor) {
        return new ProcessOutput(
                new Remembering(new FileOutputStream(descriptor)), descriptor.equals(FileDescriptor.out));
    }

    /** Why nothing more arrives; a {@link ClosedPipeException} where only nobody reads on. */
    IOException failure() {
        IOException failed = target.failed;
        if (failed == null) {
            return new IOException("it was closed");
        }
        return isOfPipe(failed) ? new ClosedPipeException() : failed;
    }

    /** Systems say it in the user's language (EPIPE); where the word is not in it, Linux tells what standard output is. */
    private boolean isOfPipe(IOException failed) {
        return String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")
                || (standardOutput && isStandardOutputPipe());
    }

    private static boolean isStandardOutputPipe() {
        try {
            return Files.readSymbolicLink(STANDARD_OUTPUT).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
            return false;
        }
    }

    private static final class Remembering extends FilterOutputStream {
        private volatile @Nullable IOException failed;

        private Remembering(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            remember(() -> out.write(b));
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            remember(() -> out.write(bytes, from, length));
        }

        @Override
        public void flush() throws IOException {
            remember(out::flush);
        }

        private interface Step {
            void go() throws IOException;
        }

        private void remember(Step step) throws IOException {
            try {
                step.go();
            } catch (IOException e) {
                failed = e;
                throw e;
            }
        }
    }
}
