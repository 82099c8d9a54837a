package app.parallax.engine;

import app.parallax.compare.Comparison;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Invented texts among the test files, read as anybody would give them: plain files of which nothing is declared. */
final class InventedSources {

    private InventedSources() {}

    /** Compares the files {@code NAME.txt} of a folder beside this class. */
    static Comparison compare(String folder, String... names) {
        try (Engine engine = new Engine(new EngineSettings(1, null))) {
            return engine.compare(
                    Stream.of(names).map(name -> read(folder, name)).toList(),
                    Options.NONE,
                    Progress.SILENT,
                    new Cancellation());
        }
    }

    private static Source read(String folder, String name) {
        Content text = new Content.Inline(text(folder + "/" + name + ".txt"), "text/plain");
        return new SourceReading()
                .read(new SourceInput(name, name, text, SourceInfo.UNKNOWN))
                .sources()
                .getFirst();
    }

    /** The text of a file named relative to this class. */
    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(InventedSources.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
