package app.parallax.testing;

import app.parallax.dossier.ManifestFile;
import app.parallax.job.Cancellation;
import app.parallax.read.SourceReading;
import app.parallax.source.Source;
import java.nio.file.Path;
import java.util.List;

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
}
