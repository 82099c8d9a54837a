package app.parallax.testing;

import app.parallax.dossier.ManifestFile;
import app.parallax.job.Cancellation;
import app.parallax.read.SourceReading;
import app.parallax.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The five sources that every clone holds, for tests and benchmarks. */
public final class BundledSources {
    private BundledSources() {}

    /** As read, in the manifest's order; the working directory must be the project's. */
    public static List<Source> read() {
        Path manifest = Path.of("assets", "sources", "manifest.json");
        return new SourceReading()
                .read(ManifestFile.read(manifest).sources(), new Cancellation())
                .sources();
    }

    /** The files of their texts, sorted by name. */
    public static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets", "sources"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
