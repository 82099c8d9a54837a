package app.parallax.cli;

import app.parallax.compare.Comparison;
import app.parallax.export.ExportOptions;
import app.parallax.export.OutputFile;
import app.parallax.export.table.TableKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a comparison goes.
 *
 * @param table which one a format that holds one table is to hold
 * @param file null for standard output
 */
record Target(Format format, TableKind table, @Nullable Path file) {
    /** What cannot be written is told on the console. */
    void write(Comparison comparison, ExportOptions options, Console console) {
        OutputFile.Content content = out -> format.exporter(table).write(comparison, options, out);
        try {
            if (file != null) {
                OutputFile.write(file, content);
            } else {
                standardOutput(content, console);
            }
        } catch (IOException e) {
            console.problem(Failures.unwritten(file == null ? Path.of("standard output") : file, e));
        }
    }

    private void standardOutput(OutputFile.Content content, Console console) throws IOException {
        OutputStream out = console.out();
        content.write(out);
        if (!format.endsItself()) {
            out.write('\n');
        }
    }
}
