package app.parallax.export.table;

import static app.parallax.export.table.TableForm.ID;
import static app.parallax.export.table.TableForm.MEDIUM;
import static app.parallax.export.table.TableForm.NUMBER;
import static app.parallax.export.table.TableForm.SHORT;
import static app.parallax.export.table.TableForm.WORDS;

import app.parallax.dossier.work.HeldSource;
import app.parallax.present.Columns;
import app.parallax.present.Grades;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Problem;
import app.parallax.source.SourceInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A row for each source, as the columns stand. */
final class SourceTable {
    private SourceTable() {}

    static Table of(TableContext context) {
        TableForm<AnnotatedSource> form = new TableForm<AnnotatedSource>(context)
                .column("id", ID, row -> Value.words(row.id()))
                .column("source", MEDIUM, row -> Value.words(context.name(row.id())))
                .column(
                        "role",
                        SHORT,
                        row -> Value.words(context.headers().of(row.id()).role()))
                .column("title", WORDS, row -> Value.words(info(row).title()))
                .column("publisher", MEDIUM, row -> Value.words(info(row).publisher()))
                .column(
                        "kind",
                        SHORT,
                        row -> Value.words(
                                context.phrases().of("kind", info(row).kind())))
                .column("date", SHORT, row -> Value.day(info(row).date()))
                .column("language", NUMBER, row -> Value.words(info(row).language()))
                .column("url", MEDIUM, row -> Value.words(info(row).url()))
                .column("occasion", SHORT, row -> Value.words(info(row).occasion()))
                .column("length", NUMBER, row -> Value.number(row.text().length()))
                .column("sha256", WORDS, row -> Value.words(row.source().sha256()))
                .column(
                        "problems",
                        MEDIUM,
                        row -> Value.words(row.source().problems().stream()
                                .map(Problem::message)
                                .collect(Collectors.joining("\n"))));
        if (context.worked()) {
            Grades grades = new Grades(context.dossier(), context.comparison(), context.phrases());
            form.column("file", MEDIUM, row -> Value.words(version(row, context).map(HeldSource.Version::name)))
                    .column(
                            "imported",
                            SHORT,
                            row -> Value.moment(version(row, context)
                                    .map(HeldSource.Version::imported)
                                    .orElse(null)))
                    .column("grade", MEDIUM, row -> Value.words(grades.ofSource(row.id())));
        }
        return form.of(TableKind.SOURCES, rows(context));
    }

    private static List<AnnotatedSource> rows(TableContext context) {
        return Columns.order(context.comparison()).stream()
                .map(context.comparison()::source)
                .toList();
    }

    private static SourceInfo info(AnnotatedSource source) {
        return source.source().info();
    }

    private static Optional<HeldSource.Version> version(AnnotatedSource source, TableContext context) {
        return Optional.ofNullable(context.dossier().source(source.id())).map(HeldSource::current);
    }
}
