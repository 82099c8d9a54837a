package app.parallax.cli;

import app.parallax.export.Generator;
import app.parallax.export.JsonExporter;
import app.parallax.export.JsonLinesBatch;
import app.parallax.export.OutputFile;
import app.parallax.job.Cancellation;
import app.parallax.present.Phrases;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Many comparisons: lines in, answers out in the same order, a few at a time on every core. */
final class BatchRun {
    /**
     * @param text whether the answers hold the sources' texts
     * @param verbose whether to say how far it is wherever the answers go; else only on a terminal that does not show them
     */
    record Options(boolean text, boolean verbose) {}

    private final Console console;
    private final Comparing comparing;
    private final Options options;
    private final JsonLinesBatch answers;

    BatchRun(Console console, Comparing comparing, Options options) {
        this.console = console;
        this.comparing = comparing;
        this.options = options;
        this.answers = new JsonLinesBatch(new JsonExporter(Generator.parallax(), Phrases.english()), options.text());
    }

    /**
     * @param output null for standard output
     * @return an exit status
     */
    int run(Path cases, @Nullable Path output) {
        // On a terminal that shows the answers, progress would stand between them.
        boolean wanted = options.verbose() || (console.isTerminal() && output != null);
        BatchProgress progress = new BatchProgress(console, wanted, System::nanoTime);
        try (InputStream in = open(cases)) {
            write(cases, output, out -> answer(cases, in, out, progress));
        } catch (IOException e) {
            console.problem(Failures.unread(cases, e));
        }
        return console.status();
    }

    private void write(Path cases, @Nullable Path output, OutputFile.Content content) throws IOException {
        if (output == null) {
            standardOutput(content);
            return;
        }
        if (Files.exists(output) && Files.isSameFile(cases, output)) {
            console.problem(output + " holds the cases; name another file for the answers.");
            return;
        }
        try {
            OutputFile.write(output, content);
        } catch (IOException e) {
            console.problem(Failures.unwritten(output, e));
        }
    }

    private void standardOutput(OutputFile.Content content) {
        try {
            content.write(console.out());
        } catch (IOException e) {
            console.unwritten(null, e);
        }
    }

    private static InputStream open(Path cases) throws IOException {
        if (Files.isDirectory(cases)) {
            throw new IOException("it is a folder");
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(cases));
        in.mark(2);
        boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return zipped ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private void answer(Path cases, InputStream in, OutputStream out, BatchProgress progress) throws IOException {
        Cancellation cancellation = new Cancellation();
        BatchCase batchCase = new BatchCase(console, comparing, answers, cases, cancellation);
        int cores = Runtime.getRuntime().availableProcessors();
        try (CasesUnderWay underWay = new CasesUnderWay(cores, new Lines(in), batchCase::answer, this::broken)) {
            write(underWay, out, progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the batch was interrupted", e);
        } finally {
            cancellation.cancel();
        }
    }

    /** Each answer as soon as it and all before it are there; who reads along does not wait for a buffer to fill. */
    private void write(CasesUnderWay underWay, OutputStream out, BatchProgress progress)
            throws IOException, InterruptedException {
        for (byte[] answer = underWay.next(); answer != null; answer = underWay.next()) {
            out.write(answer);
            if (!underWay.isNextReady()) {
                out.flush();
            }
            progress.answered();
        }
        out.flush();
        progress.ended();
    }

    /** A broken archive is a failure of the cases, not of the file that is being written; what came before it is answered. */
    private void broken(Exception e) {
        console.problem("The batch ends early: " + e.getMessage() + ".");
    }
}
