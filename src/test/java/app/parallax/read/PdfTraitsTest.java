package app.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.Source;
import app.parallax.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the programs that make PDF files do to words: glyphs for two letters, notes at the foot, letters drawn one by one without blanks, lines that run from right to left. */
class PdfTraitsTest {
    @TempDir
    private Path folder = Path.of("");

    private final PDDocument document = new PDDocument();
    private final PDFont font = font();
    private PDPage page = page();

    private PDFont font() {
        try (InputStream in = Objects.requireNonNull(
                PdfTraitsTest.class.getResourceAsStream("/app/parallax/export/report/fonts/DejaVuSans.ttf"))) {
            return PDType0Font.load(document, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPage page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    private void write(float size, float x, float y, String words) throws IOException {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(x, y);
            out.showText(words);
            out.endText();
        }
    }

    private Source read() throws IOException {
        Path file = folder.resolve("paper.pdf");
        try (document) {
            document.save(file.toFile());
        }
        return Reads.only(SourceInput.of(file));
    }

    @Test
    void oneGlyphForTwoLettersIsFoundAsTwo() throws IOException {
        write(11, 60, 700, "The o\uFB03ce con\uFB01rmed that nobody had \uFB02ed the \uFB01re.");
        Source source = read();

        assertThat(Folding.key(source.text())).contains("the office confirmed that nobody had fled the fire.");
    }

    @Test
    void aNoteAtTheFootDoesNotStandInTheMiddleOfTheSentence() throws IOException {
        write(11, 60, 760, "The board met on Monday and approved the mending of the wall,");
        write(6, 392, 764, "1");
        write(11, 60, 746, "which the sea had broken through in January. Work begins on");
        write(8, 60, 60, "1 The wall was built in 1921 and has been mended four times.");
        page();
        write(11, 60, 760, "Tuesday if the weather holds. Ferries sail until then.");
        Source source = read();

        String words = source.text().replaceAll("\\s+", " ");
        assertThat(words).contains("Work begins on Tuesday if the weather holds.");
        assertThat(words).contains("The wall was built in 1921");
    }

    @Test
    void lettersDrawnOneByOneWithoutBlanksAreWords() throws IOException {
        write(11, 60, 714, "The harbour master said so on Monday.");
        String line = "The pier is closed until June.";
        for (int i = 0; i < line.length(); i++) {
            float x = 60 + font.getStringWidth(line.substring(0, i)) / 1000 * 11;
            if (line.charAt(i) != ' ') {
                write(11, x, 700, line.substring(i, i + 1));
            }
        }
        Source source = read();

        assertThat(source.text().replaceAll("\\s+", " "))
                .contains("The harbour master said so on Monday. The pier is closed until June.");
    }

    @Test
    void whatRunsFromRightToLeftIsReadInTheOrderOfReading() throws IOException {
        // As a page is drawn: from its left edge, the last letter first.
        write(
                11,
                60,
                700,
                new StringBuilder("\u05D4\u05E0\u05DE\u05DC \u05E1\u05D2\u05D5\u05E8")
                        .reverse()
                        .toString());
        Source source = read();

        assertThat(source.text()).contains("\u05D4\u05E0\u05DE\u05DC \u05E1\u05D2\u05D5\u05E8");
    }
}
