package app.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** Documents that people have worked on: changes that are tracked, comments, notes, what stands on every page, tables. */
class OfficeTraitsTest {
    private static final String ODT =
            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:text>";

    @TempDir
    private Path folder = Path.of("");

    private Source word(XWPFDocument document) throws IOException {
        Path file = folder.resolve("worked.docx");
        try (document;
                OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return Reads.only(SourceInput.of(file));
    }

    private Source openDocument(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write((ODT + body + "</office:text></office:body></office:document-content>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return Reads.only(SourceInput.of(Files.write(folder.resolve("worked.odt"), bytes.toByteArray())));
    }

    private static String words(Source source) {
        return source.text().replaceAll("\\s+", " ");
    }

    private static void track(CTRunTrackChange change, String words, boolean deleted) {
        change.setAuthor("Editor");
        change.setId(BigInteger.valueOf(words.hashCode() & 0xff));
        CTR run = change.addNewR();
        (deleted ? run.addNewDelText() : run.addNewT()).setStringValue(words);
    }

    @Test
    void whatIsPutInByATrackedChangeIsReadAndWhatIsStruckIsNot() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText("The pier is closed until ");
        track(paragraph.getCTP().addNewDel(), "May", true);
        track(paragraph.getCTP().addNewIns(), "June", false);
        paragraph.createRun().setText(", the board said on Monday.");
        Source source = word(document);

        assertThat(words(source)).contains("closed until June, the board").doesNotContain("May");
    }

    @Test
    void theSameOfOpenDocument() throws IOException {
        Source source = openDocument(
                "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion>"
                        + "<office:change-info><dc:creator>Editor</dc:creator><dc:date>2024-03-05T10:00:00</dc:date></office:change-info>"
                        + "<text:p>May</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:p>The pier is closed until <text:change text:change-id=\"c1\"/>June, the board said on Monday.</text:p>");

        assertThat(words(source)).contains("closed until June, the board").doesNotContain("May", "Editor");
    }

    @Test
    void aCommentIsNoPartOfTheText() throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("The board met on Monday, and the wall is to be mended.");
        XWPFComment comment = document.createComments().createComment(BigInteger.ONE);
        comment.setAuthor("Editor");
        comment.createParagraph().createRun().setText("Is this really so?");
        Source word = word(document);
        Source open = openDocument("<text:p>The board met on Monday<office:annotation><dc:creator>Editor</dc:creator>"
                + "<text:p>Is this really so?</text:p></office:annotation>, and the wall is to be mended.</text:p>");

        assertThat(words(word))
                .contains("The board met on Monday, and the wall")
                .doesNotContain("really so");
        assertThat(words(open))
                .contains("The board met on Monday, and the wall")
                .doesNotContain("really so", "Editor");
    }

    @Test
    void aNoteDoesNotStandInTheMiddleOfItsSentence() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText("The wall");
        XWPFFootnote note = document.createFootnote();
        note.createParagraph().createRun().setText("Built in 1921.");
        paragraph.addFootnoteReference(note);
        paragraph.createRun().setText(" is to be mended, the board said.");
        Source word = word(document);
        Source open = openDocument("<text:p>The wall<text:note text:id=\"n\" text:note-class=\"footnote\">"
                + "<text:note-citation>1</text:note-citation><text:note-body><text:p>Built in 1921.</text:p></text:note-body></text:note>"
                + " is to be mended, the board said.</text:p>");

        assertThat(words(word)).contains("is to be mended, the board said.").contains("Built in 1921.");
        assertThat(words(word)).doesNotContain("Built in 1921. is to be");
        assertThat(words(open)).contains("Built in 1921.").doesNotContain("Built in 1921. is to be");
    }

    @Test
    void whatStandsOnEveryPageIsNoPartOfTheAccount() throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Harbour board, confidential");
        document.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Page 1 of 1");
        document.createParagraph().createRun().setText("The board met on Monday, and the wall is to be mended.");
        Source source = word(document);

        assertThat(source.blocks().stream()
                        .filter(block -> block.role() != BlockRole.FURNITURE)
                        .map(block -> Reads.words(source, block)))
                .containsExactly("The board met on Monday, and the wall is to be mended.");
    }

    @Test
    void cellsOfATableStandApart() throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("What the board approved in its meeting on Monday:");
        var table = document.createTable(2, 2);
        table.getRow(0).getCell(0).setText("Outer wall");
        table.getRow(0).getCell(1).setText("40,000 euros");
        table.getRow(1).getCell(0).setText("North pier");
        table.getRow(1).getCell(1).setText("12,000 euros");
        Source source = word(document);

        assertThat(source.text()).doesNotContain("wall40,000", "euros" + "North");
        assertThat(words(source)).containsSubsequence("Outer wall", "40,000 euros", "North pier", "12,000 euros");
    }
}
