package app.parallax;

import app.parallax.compare.Comparison;
import app.parallax.dossier.Manifest;
import app.parallax.dossier.ManifestFile;
import app.parallax.engine.Engine;
import app.parallax.engine.Options;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.ReadOutcome;
import app.parallax.read.SourceReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Compares what a manifest lists, and names what of it cannot be read. */
final class BundledComparison implements WithoutWindow.Comparer {
    private final Engine engine;
    private final Consumer<String> problems;

    /**
     * @param problems hears a sentence for each thing that cannot be read
     */
    BundledComparison(Engine engine, Consumer<String> problems) {
        this.engine = engine;
        this.problems = problems;
    }

    @Override
    public Comparison compare(Path file) throws IOException {
        Manifest manifest = ManifestFile.read(file);
        ReadOutcome outcome = new SourceReading().read(manifest.sources(), new Cancellation());
        manifest.problems().forEach(problem -> problems.accept(problem.message()));
        outcome.refused().forEach(refusal -> problems.accept(refusal.problem().message()));
        if (outcome.sources().isEmpty()) {
            throw new IOException("none of those in " + file + " could be read");
        }
        Options options = new Options(manifest.baseline(), manifest.occasions(), List.of());
        return engine.compare(outcome.sources(), options, Progress.SILENT, new Cancellation());
    }
}
