package app.parallax.ui;

import app.parallax.compare.Comparison;
import app.parallax.dossier.Manifest;
import app.parallax.dossier.ManifestFile;
import app.parallax.engine.Early;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.job.Workers;
import app.parallax.read.ReadOutcome;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.Occasion;
import app.parallax.ui.session.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Opens manifests and sources through the reading room, and has them compared by what it is given. */
public final class SourceWorkbench implements Workbench {
    /** More than there are cores on most machines: a file that takes long leaves the others a way past it. */
    private static final int READERS = Math.max(4, Runtime.getRuntime().availableProcessors());

    private final SourceReading reading = new SourceReading();
    private final Comparing comparing;

    /** The engine as the window knows it. */
    public interface Comparing {
        Comparison compare(Request request, Early early, Progress progress, Cancellation cancellation);

        /** The same comparison seen from another source; quick. */
        Comparison withBaseline(Comparison comparison, String baseline);
    }

    public SourceWorkbench(Comparing comparing) {
        this.comparing = comparing;
    }

    @Override
    public Opened open(List<Path> files, Cancellation cancellation) {
        return open(files, (source, order) -> {}, Progress.SILENT, cancellation);
    }

    @Override
    public Opened open(List<Path> files, Arrivals arrivals, Progress progress, Cancellation cancellation) {
        Inputs inputs = new Inputs();
        files.forEach(inputs::add);
        try (Workers readers = new Workers(READERS)) {
            return opened(
                    inputs,
                    reading.read(
                            inputs.sources,
                            arrivals::read,
                            readers,
                            (stage, done, total) -> progress.report("open", done, total),
                            cancellation));
        }
    }

    @Override
    public Opened paste(String name, String words) {
        return opened(new Inputs(), reading.read(SourceInput.pasted(name, words)));
    }

    @Override
    public Opened read(SourceInput input) {
        return opened(new Inputs(), reading.read(input));
    }

    private static Opened opened(Inputs inputs, ReadOutcome outcome) {
        outcome.refused()
                .forEach(refusal -> inputs.refused.add(refusal.problem().message()));
        return new Opened(inputs.title, inputs.baseline, outcome.read(), inputs.occasions, inputs.refused);
    }

    @Override
    public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
        return compare(request, Early.UNHEARD, progress, cancellation);
    }

    @Override
    public Comparison compare(Request request, Early early, Progress progress, Cancellation cancellation) {
        return comparing.compare(request, early, progress, cancellation);
    }

    @Override
    public Comparison withBaseline(Comparison comparison, String baseline) {
        return comparing.withBaseline(comparison, baseline);
    }

    /** Collects what files ask for: a manifest brings its sources, any other file is one. */
    private static final class Inputs {
        private final List<SourceInput> sources = new ArrayList<>();
        private final List<Occasion> occasions = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private @Nullable String title;
        private @Nullable String baseline;

        void add(Path file) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
                add(ManifestFile.read(file));
            } else {
                sources.add(SourceInput.of(file));
            }
        }

        private void add(Manifest manifest) {
            sources.addAll(manifest.sources());
            occasions.addAll(manifest.occasions());
            manifest.problems().forEach(problem -> refused.add(problem.message()));
            title = title == null ? manifest.title() : title;
            baseline = baseline == null ? manifest.baseline() : baseline;
        }
    }
}
