package app.parallax.cli;

import app.parallax.export.Generator;
import app.parallax.export.JsonExporter;
import app.parallax.export.JsonLinesBatch;
import app.parallax.present.Phrases;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Many comparisons: lines in, answers out in the same order, a few at a time on every core. */
final class BatchRun {
    /** So many cases a core wait for their turn; what is read ahead bounds the memory. */
    private static final int AHEAD = 4;

    private final Console console;
    private final Comparing comparing;
    private final JsonLinesBatch answers;

    BatchRun(Console console, Comparing comparing, boolean text) {
        this.console = console;
        this.comparing = comparing;
        this.answers = new JsonLinesBatch(new JsonExporter(Generator.parallax(), Phrases.english()), text);
    }

    /**
     * @param output null for standard output
     * @return an exit status
     */
    int run(Path cases, @Nullable Path output) {
        try (InputStream in = open(cases)) {
            write(cases, output, out -> answer(cases, in, out));
        } catch (IOException e) {
            console.problem(Failures.unread(cases, e));
        }
        return console.status();
    }

    private void write(Path cases, @Nullable Path output, OutputFile.Content content) throws IOException {
        if (output == null) {
            content.write(console.out());
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

    private void answer(Path cases, InputStream in, OutputStream out) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        BatchCase batchCase = new BatchCase(console, comparing, answers, cases);
        Deque<Future<byte[]>> waiting = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            Lines lines = new Lines(in);
            for (Lines.Line line = next(lines); line != null; line = next(lines)) {
                if (!line.isBlank()) {
                    Lines.Line one = line;
                    waiting.add(workers.submit(() -> batchCase.answer(one)));
                }
                if (waiting.size() >= cores * AHEAD) {
                    out.write(result(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                out.write(result(waiting.remove()));
            }
            out.flush();
        }
    }

    /** A broken archive is a failure of the cases, not of the file that is being written; what came before it is answered. */
    private Lines.@Nullable Line next(Lines lines) {
        try {
            return lines.next();
        } catch (IOException e) {
            console.problem("The batch ends early: " + e.getMessage() + ".");
            return null;
        }
    }

    private static byte[] result(Future<byte[]> answer) throws IOException {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the batch was interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("a case could not be answered: " + e.getCause(), e);
        }
    }
}
