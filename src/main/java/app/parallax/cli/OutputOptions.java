package app.parallax.cli;

import app.parallax.export.Narrowing;
import app.parallax.export.form.Format;
import app.parallax.export.table.TableKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a comparison goes and in which form: options that several commands have. */
final class OutputOptions {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output without it, or as -.")
    private @Nullable Path output;

    @Option(names = "--format", paramLabel = "FORMAT", description = Format.DESCRIPTION)
    private @Nullable String format;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            description =
                    "Which table a CSV file holds: findings (the default), points, quotations, figures or sources.")
    private @Nullable String table;

    @Option(
            names = "--findings",
            paramLabel = "ID",
            split = ",",
            description = "Only these findings, with what they stand on; ids with commas between them.")
    private List<String> findings = List.of();

    @Option(names = "--point", paramLabel = "ID", description = "Only this point, with its evidence.")
    private @Nullable String point;

    /** The file; null for standard output. */
    @Nullable
    Path file() {
        return STANDARD_OUTPUT.equals(output) ? null : output;
    }

    boolean namesAForm() {
        return format != null || table != null || point != null || !findings.isEmpty();
    }

    /**
     * @throws ParameterException where the form is not known
     */
    Target target() {
        Format chosen = Format.of(format, file())
                .orElseThrow(() ->
                        usage("The format is one of " + Format.known() + "; give --format, or a file that ends so"));
        if (table != null && chosen != Format.CSV) {
            throw usage("Only CSV holds one table; leave out --table, or give --format csv");
        }
        TableKind kind = Optional.ofNullable(table).map(this::table).orElse(TableKind.FINDINGS);
        return new Target(chosen, kind, file(), narrowing());
    }

    private Narrowing narrowing() {
        if (point != null && !findings.isEmpty()) {
            throw usage("Give either --findings or --point");
        }
        if (point != null) {
            return Narrowing.toPoint(point);
        }
        return findings.isEmpty() ? Narrowing.NONE : Narrowing.toFindings(findings);
    }

    private TableKind table(String name) {
        return TableKind.of(name).orElseThrow(() -> usage("The table is one of " + TableKind.known()));
    }

    ParameterException usage(String sentence) {
        if (spec == null) {
            throw new IllegalStateException("the command was not started through its command line");
        }
        return new ParameterException(spec.commandLine(), sentence);
    }
}
