package app.parallax.cli;

import app.parallax.compare.Comparison;
import app.parallax.export.ExportOptions;
import app.parallax.export.Narrowing;
import app.parallax.export.OutputFile;
import app.parallax.export.form.Format;
import app.parallax.export.table.TableKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a comparison goes.
 *
 * @param table which one a format that holds one table is to hold
 * @param file null for standard output
 * @param narrowing which part of it
 */
record Target(Format format, TableKind table, @Nullable Path file, Narrowing narrowing) {
    /** Whether nothing can be written there, which is then said: better before the work than after it. */
    boolean isOutOfReach(Console console) {
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        if (file == null || folder == null) {
            return false;
        }
        String reason = Files.isDirectory(file)
                ? "it is a folder"
                : Files.isDirectory(folder) ? "" : "there is no folder " + folder;
        if (!reason.isEmpty()) {
            console.problem(Failures.unwritten(file, new IOException(reason)));
        }
        return !reason.isEmpty();
    }

    /**
     * What cannot be written is told on the console.
     *
     * @return an exit status
     */
    int write(Comparison whole, ExportOptions options, Console console) {
        console.passed();
        List<String> unknown = narrowing.unknown(whole);
        if (!unknown.isEmpty()) {
            console.problem("This comparison has no finding or point with the id " + String.join(", ", unknown)
                    + "; write it whole to see which there are.");
            return Console.USAGE;
        }
        Comparison comparison = narrowing.of(whole);
        ExportOptions narrowed =
                options.dossier() == null ? options : options.with(narrowing.of(options.dossier(), whole));
        OutputFile.Content content = out -> format.exporter(table).write(comparison, narrowed, out);
        try {
            if (file != null) {
                OutputFile.write(file, content);
            } else {
                standardOutput(content, console);
            }
        } catch (IOException e) {
            console.unwritten(file, e);
        }
        return console.status();
    }

    private void standardOutput(OutputFile.Content content, Console console) throws IOException {
        OutputStream out = console.out();
        content.write(out);
        if (!format.endsItself()) {
            out.write('\n');
        }
    }
}
