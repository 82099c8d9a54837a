package app.parallax.cli;

import app.parallax.compare.Comparison;
import app.parallax.dossier.Manifest;
import app.parallax.engine.Options;
import app.parallax.engine.StageClock;
import app.parallax.export.ExportOptions;
import app.parallax.job.Cancellation;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One comparison, from files to a file. */
final class SingleRun {
    /** From 46 sources on: 60 short ones took 44 s on two cores. */
    private static final int MANY = 1_000;

    private final Console console;
    private final Supplier<Comparing> comparing;
    private final StageClock clock;

    SingleRun(Console console, Supplier<Comparing> comparing, StageClock clock) {
        this.console = console;
        this.comparing = comparing;
        this.clock = clock;
    }

    /**
     * @param given reads what the manifest lists
     * @param asked the baseline that the command line asks for; wins over the manifest's
     * @param text whether a JSON file holds the sources' texts
     * @return an exit status
     */
    int run(GivenSources given, Manifest manifest, @Nullable String asked, Target target, boolean text) {
        manifest.problems().forEach(problem -> console.problem(problem.message()));
        if (target.isOutOfReach(console)) {
            return console.status();
        }
        EngineStart start = EngineStart.of(comparing);
        List<Source> sources = clock.measure("read", () -> given.read(manifest.sources()));
        if (sources.isEmpty()) {
            console.problem("There is nothing to compare: no source could be read.");
            return Console.INCOMPLETE;
        }
        if (asked != null && !has(sources, asked)) {
            console.problem("No source has the id " + asked + "; the ids are " + ids(sources) + ".");
            return Console.USAGE;
        }
        sayWhatItTakes(sources.size());
        Options options = new Options(baseline(manifest, asked, sources), manifest.occasions(), List.of());
        try (Comparing engine = clock.measure(RunTimes.START, start::engine)) {
            Comparison comparison =
                    engine.compare(sources, options, new StageProgress(console), new Cancellation(), clock::add);
            engine.problems().forEach(problem -> console.note(problem.message()));
            comparison.sources().stream()
                    .flatMap(source -> source.source().problems().stream())
                    .filter(problem -> problem.code().equals(Problem.DATE_UNKNOWN))
                    .forEach(problem -> console.note(problem.message()));
            ExportOptions written = new ExportOptions(text, true, manifest.title());
            return clock.measure("write", () -> target.write(comparison, written, console));
        }
    }

    /** Who gives a folder may not think of it: the work grows with the square. */
    private void sayWhatItTakes(int sources) {
        int pairs = sources * (sources - 1) / 2;
        if (pairs >= MANY) {
            console.note(String.format(
                    Locale.ROOT,
                    "%,d sources make %,d pairs, and each pair is compared: this takes a while, and memory. Ctrl+C stops it and leaves nothing half written; 'parallax reuse RECORD FOLDER' finds what many took from one text in a fraction of the time.",
                    sources,
                    pairs));
        }
    }

    private @Nullable String baseline(Manifest manifest, @Nullable String asked, List<Source> sources) {
        String wanted = asked == null ? manifest.baseline() : asked;
        if (wanted != null && !has(sources, wanted)) {
            console.problem("The baseline " + wanted + " is not among the sources; the default is taken.");
            return null;
        }
        return wanted;
    }

    private static boolean has(List<Source> sources, String id) {
        return sources.stream().anyMatch(source -> source.id().equals(id));
    }

    private static String ids(List<Source> sources) {
        return sources.stream().map(Source::id).collect(Collectors.joining(", "));
    }
}
