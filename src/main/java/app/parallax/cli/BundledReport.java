package app.parallax.cli;

import app.parallax.compare.Comparison;
import app.parallax.dossier.Manifest;
import app.parallax.dossier.ManifestFile;
import app.parallax.export.ExportOptions;
import app.parallax.export.Generator;
import app.parallax.export.HtmlExporter;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.present.FindingView;
import app.parallax.present.FindingViews;
import app.parallax.present.Phrases;
import app.parallax.present.Triage;
import app.parallax.read.ReadOutcome;
import app.parallax.read.SourceReading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What is shown where no window can be opened: a page to read, and the findings that matter as a short table. */
public final class BundledReport {
    private static final int WIDTH = 100;

    private final Comparing comparing;

    public BundledReport(Comparing comparing) {
        this.comparing = comparing;
    }

    /**
     * Compares the sources of a manifest, writes the page and prints the table.
     *
     * @param page where the HTML goes; folders that are missing are made
     * @return an exit status: 0, or 1 where something could not be read or written
     */
    public int write(Path manifest, Path page, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        Manifest listed = ManifestFile.read(manifest);
        listed.problems().forEach(problem -> console.problem(problem.message()));
        ReadOutcome outcome = new SourceReading().read(listed.sources(), new Cancellation());
        outcome.refused().forEach(refusal -> console.problem(refusal.problem().message()));
        if (!outcome.sources().isEmpty()) {
            Comparison comparison =
                    comparing.compare(outcome.sources(), listed.baseline(), listed.occasions(), Progress.SILENT);
            page(comparison, listed, page, console);
            table(comparison, out);
        }
        return console.status();
    }

    private static void page(Comparison comparison, Manifest listed, Path page, Console console) {
        ExportOptions options = new ExportOptions(true, true, listed.title());
        HtmlExporter exporter = new HtmlExporter(Generator.parallax(), Phrases.english());
        try {
            Path folder = page.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            OutputFile.write(page, to -> exporter.write(comparison, options, to));
        } catch (IOException e) {
            console.problem(Failures.unwritten(page, e));
        }
    }

    private static void table(Comparison comparison, PrintStream out) {
        Phrases phrases = Phrases.english();
        Triage triage = Triage.of(new FindingViews(comparison, phrases).all());
        triage.first().forEach(view -> row(view, out));
        if (!triage.more().isEmpty()) {
            out.println("    " + phrases.count("export.more", triage.more().size()));
        }
        if (!triage.uncheckable().isEmpty()) {
            out.println("  ○ " + phrases.count("export.uncheckable", triage.uncheckable().size()));
        }
    }

    private static void row(FindingView view, PrintStream out) {
        String line = view.title() + ": " + view.summary();
        String cut = line.length() <= WIDTH ? line : line.substring(0, line.offsetByCodePoints(0, WIDTH - 4)) + " …";
        out.println(String.format(Locale.ROOT, "  %s %.2f  %s", view.symbol(), view.weight(), cut));
    }
}
