package app.parallax.cli;

import app.parallax.export.Narrowing;
import app.parallax.export.form.Format;
import app.parallax.export.table.TableKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Format.Names.class,
            description = Format.DESCRIPTION)
    private @Nullable String format;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            completionCandidates = Tables.class,
            description =
                    "Which table a CSV file holds: findings (the default), points, quotations, figures, sources, lineage (who took words from whom) or notes.")
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
        Format chosen = Format.of(format, file()).orElseThrow(() -> usage(unknownFormat()));
        if (table != null && chosen != Format.CSV) {
            throw usage("Only CSV holds one table; leave out --table, or give --format csv");
        }
        TableKind kind = Optional.ofNullable(table).map(this::table).orElse(TableKind.FINDINGS);
        return new Target(chosen, kind, file(), narrowing());
    }

    private String unknownFormat() {
        String given = format == null ? Format.ending(Objects.requireNonNull(file())) : format;
        String known = ". The formats are " + Format.known();
        String meant = Nearest.question(given, Format.names());
        return format == null
                ? file() + " has no ending that names a format" + meant + known + "; or give --format"
                : "There is no format '" + given + "'" + meant + known;
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
        return TableKind.of(name)
                .orElseThrow(() -> usage("There is no table '" + name + "'" + Nearest.question(name, Tables.NAMES)
                        + ". The tables are " + TableKind.known()));
    }

    ParameterException usage(String sentence) {
        if (spec == null) {
            throw new IllegalStateException("the command was not started through its command line");
        }
        return new ParameterException(spec.commandLine(), sentence);
    }

    /** The names of the tables, for the shell to complete. */
    static final class Tables implements Iterable<String> {
        static final List<String> NAMES =
                Arrays.stream(TableKind.values()).map(TableKind::written).toList();

        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }
}
