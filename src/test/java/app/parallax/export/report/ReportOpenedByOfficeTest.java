package app.parallax.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.export.Generator;
import app.parallax.export.Golden;
import app.parallax.export.Worked;
import app.parallax.present.Phrases;
import app.parallax.testing.NeedsOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report opened by a word processor that is not ours, and printed by it: all its words are on the pages. */
@NeedsOffice
class ReportOpenedByOfficeTest {
    private static final Generator GENERATOR = new Generator("Parallax", "test");

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyWordIsOnThePagesThatItPrints() throws Exception {
        Comparison comparison = Comparisons.harbour();
        Path file = folder.resolve("harbour.docx");
        Files.write(file, Golden.bytes(new DocxExporter(GENERATOR, Phrases.english()), comparison, Worked.harbour()));

        print(file);

        Report report = new ReportMaker(GENERATOR, Phrases.english()).of(comparison, Worked.harbour());
        try (PDDocument printed = Loader.loadPDF(folder.resolve("harbour.pdf").toFile())) {
            String words = new PDFTextStripper().getText(printed).replaceAll("\\s", "");
            for (String part : Parts.words(report)) {
                // What a typeface of this machine does not have is drawn, but cannot be read again.
                assertThat(words).contains(part.split("🚢", -1)[0].replaceAll("\\s", ""));
            }
            assertThat(words).contains("Contents", "Page1of" + printed.getNumberOfPages());
        }
    }

    private void print(Path file) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "pdf:writer_pdf_Export",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).as("LibreOffice ended").isTrue();
        assertThat(office.exitValue()).isZero();
    }
}
