package app.parallax.export.table;

import app.parallax.compare.Comparison;
import app.parallax.export.ExportOptions;
import app.parallax.export.Exporter;
import app.parallax.export.Generator;
import app.parallax.export.SteadyZip;
import app.parallax.present.Phrases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook (ECMA-376) with a sheet for each table and one that says what it was made of. */
public final class XlsxExporter implements Exporter {
    private final Generator generator;
    private final Phrases phrases;

    public XlsxExporter(Generator generator, Phrases phrases) {
        this.generator = generator;
        this.phrases = phrases;
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out) throws IOException {
        TableContext context = TableContext.of(comparison, options, generator, phrases);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            describe(book, context, options);
            Sheets sheets = new Sheets(book, phrases);
            tables(context, options).forEach(sheets::add);
            book.write(bytes);
        }
        SteadyZip.write(bytes.toByteArray(), out);
        out.flush();
    }

    /** Without the time of writing: the same comparison gives the same file. */
    private void describe(XSSFWorkbook book, TableContext context, ExportOptions options) {
        var core = book.getProperties().getCoreProperties();
        core.setCreator(context.program());
        core.setTitle(title(context, options));
        core.setCreated(Optional.empty());
        core.setModified(Optional.empty());
        var extended = book.getProperties().getExtendedProperties();
        extended.setApplication(generator.name());
    }

    private static String title(TableContext context, ExportOptions options) {
        return Optional.ofNullable(options.title())
                .orElseGet(() ->
                        context.headers().of(context.comparison().baseline()).title());
    }

    private static List<Table> tables(TableContext context, ExportOptions options) {
        List<Table> tables = new ArrayList<>();
        for (TableKind kind : TableKind.values()) {
            tables.add(kind.of(context));
        }
        tables.add(about(context, options));
        return tables;
    }

    private static Table about(TableContext context, ExportOptions options) {
        List<List<Value>> rows = new ArrayList<>();
        rows.add(row(context.text("column.title"), Value.words(title(context, options))));
        rows.add(row(context.text("column.program"), Value.words(context.program())));
        context.comparison()
                .settings()
                .forEach(setting -> rows.add(
                        row(context.text("column.setting") + ": " + setting.name(), Value.words(setting.value()))));
        context.comparison().sources().forEach(source -> {
            rows.add(row(context.name(source.id()), Value.words(source.source().sha256())));
            rows.add(row(
                    context.text("column.date"),
                    Value.day(source.source().info().date())));
            Optional.ofNullable(context.dossier().source(source.id()))
                    .ifPresent(held -> rows.add(row(
                            context.text("column.imported"),
                            Value.moment(held.current().imported()))));
        });
        return new Table(
                context.text("table.about"),
                List.of(
                        new Column(context.text("table.about"), TableForm.MEDIUM),
                        new Column(context.text("column.value"), TableForm.WORDS)),
                rows);
    }

    private static List<Value> row(String name, Value value) {
        return List.of(Value.words(name), value);
    }
}
