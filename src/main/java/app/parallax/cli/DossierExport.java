package app.parallax.cli;

import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.dossier.file.DossierFile;
import app.parallax.dossier.file.DossierOpening;
import app.parallax.dossier.file.KeptDossier;
import app.parallax.dossier.form.HeldSources;
import app.parallax.dossier.form.LostContentException;
import app.parallax.dossier.standing.Obedience;
import app.parallax.dossier.standing.Standpoint;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.HeldSource;
import app.parallax.engine.Options;
import app.parallax.export.ExportOptions;
import app.parallax.job.Cancellation;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** From a saved dossier to a file: compares what it holds as the window would, and writes it with the analyst's work. */
final class DossierExport {
    private final Console console;
    private final Supplier<Comparing> comparing;
    private final String program;

    /**
     * @param program this one, with its version
     */
    DossierExport(Console console, Supplier<Comparing> comparing, String program) {
        this.console = console;
        this.comparing = comparing;
        this.program = program;
    }

    /**
     * What cannot be read or written is told on the console, and the rest is done.
     *
     * @param text whether a JSON file holds the sources' texts
     * @return an exit status
     */
    int write(Path file, Target target, boolean text) {
        if (target.isOutOfReach(console)) {
            return console.status();
        }
        KeptDossier kept = kept(file);
        if (kept == null) {
            return console.status();
        }
        List<Source> sources = sources(kept);
        if (sources.isEmpty()) {
            console.problem("There is nothing to export: the dossier holds no source that could be read.");
            return console.status();
        }
        Dossier dossier = kept.dossier();
        new Obedience(sources).problem(dossier).map(Problem::message).ifPresent(console::problem);
        String title = dossier.frame().title();
        ExportOptions options = new ExportOptions(text, true, title.isEmpty() ? null : title).with(dossier);
        try (Comparing engine = comparing.get()) {
            Comparison comparison = engine.compare(
                    sources, options(dossier, sources), new StageProgress(console), new Cancellation(), times -> {});
            engine.problems().forEach(problem -> console.note(problem.message()));
            return target.write(comparison, options, console);
        }
    }

    private @Nullable KeptDossier kept(Path file) {
        try (DossierFile place = new DossierFile(file, program, "")) {
            DossierOpening opening = place.look();
            opening.problems().forEach(problem -> console.problem(problem.message()));
            return opening.kept();
        }
    }

    private List<Source> sources(KeptDossier kept) {
        List<Source> sources = new ArrayList<>();
        for (HeldSource held : kept.dossier().sources()) {
            try {
                sources.add(HeldSources.source(held, kept.vault()));
            } catch (LostContentException e) {
                console.problem(e.problem().message());
            }
        }
        return sources;
    }

    private static Options options(Dossier dossier, List<Source> sources) {
        List<Correction> corrections = new Obedience(sources).obeyed(dossier);
        return new Options(Standpoint.of(dossier.frame(), sources, corrections), dossier.occasions(), corrections);
    }
}
