package app.parallax;

import app.parallax.compare.Comparison;
import app.parallax.export.ExportOptions;
import app.parallax.export.Generator;
import app.parallax.export.HtmlExporter;
import app.parallax.present.Phrases;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Does without a window what can be done without one: compares the bundled sources and says where to read the result. */
final class WithoutWindow {
    /** Makes the comparison that a manifest asks for. */
    @FunctionalInterface
    interface Comparer {
        /**
         * @throws IOException where a source or the manifest cannot be read
         */
        Comparison compare(Path manifest) throws IOException;
    }

    private static final String REPORT = "parallax-report.html";
    private static final String HOW_TO = """

            For the window, run this on a desktop, or where DISPLAY names a display that answers.
            On Debian a window needs the packages libgtk-3-0 and libxtst6.""";

    private final PrintStream out;
    private final Comparer comparer;

    WithoutWindow(PrintStream out, Comparer comparer) {
        this.out = out;
        this.comparer = comparer;
    }

    /** Says what keeps the window from opening and shows the result in its place. Returns the exit status. */
    int show(String obstacle, Optional<Path> manifest, Path folder) {
        out.println("Parallax cannot open its window: " + obstacle + ".");
        if (manifest.isEmpty()) {
            out.println("There are no bundled sources to compare instead.");
        } else if (!compared(manifest.get(), folder)) {
            return 1;
        }
        out.println(HOW_TO);
        return 0;
    }

    /** Says what keeps the window from opening on what the user named, and what to do instead. Returns the exit status. */
    int refuse(String obstacle) {
        out.println("Parallax cannot open its window: " + obstacle + ".");
        out.println("To compare without one: parallax compare FILE... -o report.html");
        out.println(HOW_TO);
        return 1;
    }

    private boolean compared(Path manifest, Path folder) {
        try {
            Comparison comparison = comparer.compare(manifest);
            out.println("It compared the bundled sources without it.\n");
            new FindingsTable(comparison, Phrases.english()).lines().forEach(out::println);
            out.println("\nThe whole comparison, to be opened in a browser: " + written(comparison, folder));
            return true;
        } catch (IOException e) {
            out.println("The bundled sources could not be compared: " + e.getMessage());
            return false;
        }
    }

    private static Path written(Comparison comparison, Path folder) throws IOException {
        Path report = Files.createDirectories(folder).resolve(REPORT).toAbsolutePath();
        try (OutputStream file = Files.newOutputStream(report)) {
            new HtmlExporter(Generator.parallax(), Phrases.english()).write(comparison, ExportOptions.DEFAULT, file);
        }
        return report;
    }
}
