package app.parallax.export.table;

import app.parallax.compare.Comparison;
import app.parallax.export.ExportOptions;
import app.parallax.export.Exporter;
import app.parallax.export.Generator;
import app.parallax.present.Phrases;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One table as comma-separated values (RFC 4180) in UTF-8, with a byte order mark, without which spreadsheets take it for another encoding. Numbers, days and moments (ISO 8601) stand as they are; words that a
 * spreadsheet would take for a formula get an apostrophe before them.
 */
public final class CsvExporter implements Exporter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String END = "\r\n";
    private static final Pattern QUOTED = Pattern.compile("[\",;\t\r\n]|^\\s|\\s$");

    private final Generator generator;
    private final Phrases phrases;
    private final TableKind kind;

    public CsvExporter(Generator generator, Phrases phrases, TableKind kind) {
        this.generator = generator;
        this.phrases = phrases;
        this.kind = kind;
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out) throws IOException {
        Table table = kind.of(TableContext.of(comparison, options, generator, phrases));
        StringBuilder lines = new StringBuilder().append(BYTE_ORDER_MARK);
        lines.append(line(table.columns().stream()
                .map(column -> Value.words(column.name()))
                .toList()));
        table.rows().forEach(row -> lines.append(line(row)));
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String line(List<Value> cells) {
        return cells.stream().map(CsvExporter::cell).collect(Collectors.joining(",", "", END));
    }

    private static String cell(Value value) {
        return switch (value) {
            case Value.Words(String words) -> quoted(Formulas.disarmed(words));
            case Value.Number(var number) -> number.toPlainString();
            case Value.Day(var day) -> day.toString();
            case Value.Moment(var moment) -> moment.toString();
            case Value.Nothing() -> "";
        };
    }

    private static String quoted(String words) {
        return QUOTED.matcher(words).find() ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }
}
