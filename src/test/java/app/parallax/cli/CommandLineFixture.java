package app.parallax.cli;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.engine.Options;
import app.parallax.engine.StageTimes;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The program run in this process, in a folder of its own, on an engine that finds nothing. */
abstract class CommandLineFixture {
    static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    Path folder = Path.of("");

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = InputStream.nullInputStream();
    final List<Path> opened = new ArrayList<>();
    final List<Window.Stay> stays = new ArrayList<>();

    /** What the window would find in the files that are opened. */
    final List<String> read = new ArrayList<>();

    final BareComparing comparing = new BareComparing();
    final List<Boolean> cached = new ArrayList<>();

    @BeforeEach
    void twoSources() throws IOException {
        file("a.txt", "Ana: We counted 40 boats.\n");
        file("b.txt", "Some 40 boats were counted.\n");
    }

    int run(String... arguments) {
        return run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
    }

    int run(PrintStream to, String... arguments) {
        CommandLineProgram program = new CommandLineProgram(new Given(comparing, cached), (files, stay) -> {
            stays.add(stay);
            files.stream().filter(Files::exists).forEach(file -> read.add(text(file)));
            opened.addAll(files);
            return 0;
        });
        return program.run(arguments, in, to, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /** Notes for each engine that is asked for whether it may use the cache. */
    record Given(Comparing comparing, List<Boolean> cached) implements Engines {
        @Override
        public Comparing single(boolean cached) {
            this.cached.add(cached);
            return comparing;
        }

        @Override
        public Comparing many() {
            return comparing;
        }
    }

    /** Finds nothing, and fails where a source's id asks for it. */
    static final class BareComparing implements Comparing {
        final AtomicInteger comparisons = new AtomicInteger();
        final AtomicInteger closed = new AtomicInteger();
        final List<Problem> problems = new ArrayList<>();

        @Override
        public Comparison compare(
                List<Source> sources,
                Options options,
                Progress progress,
                Cancellation cancellation,
                Consumer<StageTimes> times) {
            comparisons.incrementAndGet();
            switch (sources.getFirst().id()) {
                case "fail" -> throw new IllegalStateException("made to fail");
                case "huge" -> throw new OutOfMemoryError("made to fail");
                default -> times.accept(new StageTimes(List.of(new StageTimes.Stage("look", 7))));
            }
            return Comparisons.bare(sources, options.baseline());
        }

        @Override
        public List<AnnotatedSource> annotate(List<Source> sources) {
            return Comparisons.bare(sources, null).sources();
        }

        @Override
        public List<Problem> problems() {
            return problems;
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
