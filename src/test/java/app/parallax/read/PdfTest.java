package app.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.BlockRole;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {
    private static final PDType1Font PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDType1Font BOLD = new PDType1Font(FontName.TIMES_BOLD);

    @TempDir
    private Path folder = Path.of("");

    private final List<PDPage> pages = new ArrayList<>();

    private void write(PDDocument document, PDPage page, PDType1Font font, float size, float x, float y, String words)
            throws IOException {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(x, y);
            out.showText(words);
            out.endText();
        }
    }

    private PDPage page(PDDocument document) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        return page;
    }

    private void column(PDDocument document, PDPage page, float x, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            write(document, page, PLAIN, 11, x, 700 - i * 14, lines[i]);
        }
    }

    private Path saved(PDDocument document) throws IOException {
        Path file = folder.resolve("paper.pdf");
        try (document) {
            document.save(file.toFile());
        }
        return file;
    }

    private static Refusal refusal(Path file) {
        ReadOutcome outcome = new SourceReading().read(SourceInput.of(file));
        assertThat(outcome.sources()).isEmpty();
        Refusal refusal = outcome.refused().getFirst();
        assertThat(refusal.problem().message())
                .startsWith(file.toString())
                .endsWith(".")
                .doesNotContain("\n");
        return refusal;
    }

    @Test
    void whoSaysWhatIsReadFromAStatementThatAWordProcessorPrinted() throws URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(PdfTest.class.getResource("pdf/statement.pdf"))
                .toURI());
        Source source = Reads.only(SourceInput.of(file));

        assertThat(source.info().title()).isEqualTo("Statement on the harbour works");
        assertThat(Reads.holding(source, "3,400 tonnes of stone").speaker()).isEqualTo("Ana Perić");
        assertThat(Reads.speakerOf(source, "Work begins on Monday – not before."))
                .isEqualTo("John Okello");
        assertThat(Reads.roleOf(source, "Questions")).isEqualTo(BlockRole.HEADING);
    }

    @Test
    void aSentenceRunsOnOverColumnsAndPagesAndRunningLinesAreFurniture() throws IOException {
        PDDocument document = new PDDocument();
        for (int i = 1; i <= 3; i++) {
            PDPage page = page(document);
            write(document, page, PLAIN, 9, 60, 800, "The Harbour Gazette, number " + i);
            column(
                    document,
                    page,
                    60,
                    "The board of the harbour met",
                    "on day " + i + " and approved the mend-",
                    "ing of the outer wall, which");
            column(document, page, 320, "the sea had broken through", "in January, and it said that");
            write(document, page, PLAIN, 9, 290, 30, String.valueOf(i));
        }
        Source source = Reads.only(SourceInput.of(saved(document)));

        String words = source.text().replace('\n', ' ');
        assertThat(words)
                .contains(
                        "approved the mending of the outer wall, which the sea had broken through in January, and it said that The board of the harbour met on day 2");
        assertThat(Reads.having(source, BlockRole.FURNITURE))
                .contains("The Harbour Gazette, number 1", "The Harbour Gazette, number 3", "2");
        assertThat(Reads.holding(source, "on day 1").span())
                .isEqualTo(Reads.holding(source, "on day 3").span());
    }

    @Test
    void aLargerGapBeginsAParagraphAndBoldLinesAreHeadings() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = page(document);
        column(document, page, 60, "The outer wall is mended first and then", "the north pier, the board says now.");
        write(document, page, BOLD, 11, 60, 650, "What happens next");
        write(document, page, PLAIN, 11, 60, 625, "The south pier follows in May when the sea");
        write(document, page, PLAIN, 11, 60, 611, "is calm enough for the divers to work.");
        write(document, page, PLAIN, 11, 60, 580, "Ferries sail until then from the north pier.");
        Source source = Reads.only(SourceInput.of(saved(document)));

        assertThat(Reads.roleOf(source, "What happens next")).isEqualTo(BlockRole.HEADING);
        assertThat(Reads.having(source, BlockRole.PARAGRAPH))
                .containsExactly(
                        "The outer wall is mended first and then the north pier, the board says now.",
                        "The south pier follows in May when the sea is calm enough for the divers to work.",
                        "Ferries sail until then from the north pier.");
    }

    @Test
    void picturesOfPagesAreSaidToBeSuch() throws IOException {
        PDDocument empty = new PDDocument();
        page(empty);

        assertThat(refusal(saved(empty)).problem().code()).isEqualTo("no-text");
        PDDocument half = new PDDocument();
        column(half, page(half), 60, "The board met on Monday, it said.");
        page(half);
        Source source = Reads.only(SourceInput.of(saved(half)));

        assertThat(source.problems()).extracting(Problem::code).contains("pages-without-text");
        assertThat(source.problems().getFirst().message()).contains("(2)");
    }

    @Test
    void aPasswordAndHalfAFileAreMetWithASentence() throws IOException {
        PDDocument document = new PDDocument();
        column(document, page(document), 60, "Nobody is to read this.");
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        Path locked = saved(document);

        assertThat(refusal(locked).problem().code()).isEqualTo("encrypted");
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument whole = new PDDocument()) {
            column(whole, page(whole), 60, "The board met on Monday.");
            whole.save(plain);
        }
        byte[] bytes = plain.toByteArray();
        Path broken = Files.write(folder.resolve("half.pdf"), Arrays.copyOf(bytes, bytes.length / 3));
        assertThat(refusal(broken).problem().code()).isIn("damaged", "no-text");
    }
}
