package app.parallax.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparisons;
import app.parallax.export.Generator;
import app.parallax.export.Golden;
import app.parallax.export.Worked;
import app.parallax.present.Phrases;
import app.parallax.testing.NeedsOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook read by a spreadsheet that is not ours: each sheet, converted, has what the table as a file of its own has. */
@NeedsOffice
class OpenedByOfficeTest {
    /** Comma, quotation mark, UTF-8, from line 1, cells as shown, every sheet (LibreOffice help, "Filter Options for CSV"). */
    private static final String EVERY_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    @TempDir
    Path folder = Path.of("");

    @Test
    void everySheetHasWhatItsTableHas() throws Exception {
        Path book = folder.resolve("harbour.xlsx");
        Files.write(
                book,
                Golden.bytes(
                        new XlsxExporter(new Generator("Parallax", "test"), Phrases.english()),
                        Comparisons.harbour(),
                        Worked.harbour()));

        convert(book);

        for (TableKind kind : TableKind.values()) {
            List<List<String>> sheet = sheet(kind);
            List<List<String>> table = table(kind);
            assertThat(sheet).as(kind.written()).hasSameSizeAs(table);
            for (int i = 0; i < table.size(); i++) {
                assertThat(sheet.get(i)).as(kind.written()).containsExactlyElementsOf(table.get(i));
            }
        }
    }

    private void convert(Path book) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        EVERY_SHEET,
                        "--outdir",
                        folder.toString(),
                        book.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).as("LibreOffice ended").isTrue();
        assertThat(office.exitValue()).isZero();
    }

    private List<List<String>> sheet(TableKind kind) throws IOException {
        String name = Phrases.english().text("table." + kind.written());
        return CsvLines.of(Files.readString(folder.resolve("harbour-" + name + ".csv")));
    }

    /** As a spreadsheet shows it: the apostrophe that keeps words from being run is only in the file, and a moment has no letters. */
    private static List<List<String>> table(TableKind kind) throws IOException {
        String csv = Golden.written(
                new CsvExporter(new Generator("Parallax", "test"), Phrases.english(), kind),
                Comparisons.harbour(),
                Worked.harbour());
        return CsvLines.of(csv.substring(1)).stream()
                .map(line -> line.stream()
                        .map(cell ->
                                cell.replaceAll("(?m)^'", "").replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)T(.*)Z$", "$1 $2"))
                        .toList())
                .toList();
    }
}
