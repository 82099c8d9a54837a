package app.parallax.export.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.export.ExportOptions;
import app.parallax.export.Generator;
import app.parallax.export.Golden;
import app.parallax.export.Worked;
import app.parallax.present.Phrases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The report read again by a library: its words, its outline, its tags, its typefaces. */
class PdfExporterTest {
    private static final Pattern WHITE = Pattern.compile("\\s+");

    private final Phrases phrases = Phrases.english();
    private final Comparison comparison = Comparisons.harbour();
    private PdfExporter exporter = new PdfExporter(new Generator("Parallax", "test"), phrases);

    @AfterEach
    void clearInterruption() {
        Thread.interrupted();
    }

    private static ExportOptions titled(String title) {
        return new ExportOptions(false, false, title);
    }

    /** In the order in which they were drawn, which is not that of words with a ground in a line, and again line by line, which tears cells. */
    private String words(ExportOptions options) throws IOException {
        try (PDDocument read = Loader.loadPDF(Golden.bytes(exporter, comparison, options))) {
            PDFTextStripper stripper = new PDFTextStripper();
            String asWritten = stripper.getText(read);
            stripper.setSortByPosition(true);
            return WHITE.matcher(asWritten + "\n" + stripper.getText(read)).replaceAll(" ");
        }
    }

    @Test
    void everyWordOfTheReportCanBeTakenOutAgain() throws IOException {
        Report report = new ReportMaker(new Generator("Parallax", "test"), phrases).of(comparison, Worked.harbour());
        String bare = words(Worked.harbour()).replace(" ", "");

        // The figure in this text is one that no typeface has.
        assertThat(Parts.words(report))
                .hasSizeGreaterThan(100)
                .filteredOn(part ->
                        !bare.contains(WHITE.matcher(part.replace("🚢", "□")).replaceAll("")))
                .isEmpty();
    }

    @Test
    void sourcesAreNamedWithHashDateAndTime() throws IOException {
        String words = words(Worked.harbour());

        assertThat(words).contains("Parallax test", "2026-11-20T08:30:00Z", "Setting: engine");
        comparison
                .sources()
                .forEach(source -> assertThat(words).contains(source.source().sha256()));
    }

    @Test
    void theOutlineLeadsToEachSectionAndFinding() throws IOException {
        try (PDDocument read = Loader.loadPDF(Golden.bytes(exporter, comparison, Worked.harbour()))) {
            PDOutlineNode outline = read.getDocumentCatalog().getDocumentOutline();

            assertThat(titles(outline))
                    .containsExactly("Summary", "Points", "Findings", "Notes", "Sources", "How this was made");
            PDOutlineItem findings = child(outline, 2);
            List<PDOutlineItem> each = children(findings).stream()
                    .flatMap(kind -> children(kind).stream())
                    .toList();
            assertThat(each).hasSameSizeAs(comparison.findings());
            for (PDOutlineItem item : each) {
                assertThat(item.findDestinationPage(read)).isNotNull();
            }
            assertThat(each.getFirst().getTitle()).startsWith("1. ");
        }
    }

    @Test
    void aScreenReaderFindsTagsLanguageAndTitle() throws IOException {
        try (PDDocument read = Loader.loadPDF(Golden.bytes(exporter, comparison, titled("Harbour")))) {
            var catalog = read.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Harbour");
            String tree = catalog.getStructureTreeRoot().getCOSObject().toString();
            assertThat(tree).isNotEmpty();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void everyTypefaceIsInTheFile() throws IOException {
        try (PDDocument read =
                Loader.loadPDF(Golden.bytes(exporter, comparison, titled("Ψαρά Вучић Vučić שלום عرب")))) {
            for (PDPage page : read.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void greekCyrillicAndAccentsAreDrawnAndReadAgain() throws IOException {
        assertThat(words(titled("Ψαρά Ἀθῆναι Вучић Vučić Łódź naïve ½ €")))
                .contains("Ψαρά Ἀθῆναι Вучић Vučić Łódź naïve ½ €");
    }

    @Test
    void whatNoTypefaceHasIsSaid() throws IOException {
        exporter = new PdfExporter(new Generator("Parallax", "test"), Phrases.english(), List.of());

        assertThat(words(titled("Ships 🚢 and 船")))
                .contains("Ships □ and □")
                .contains("2 different characters are shown as □")
                .contains("U+8239 CJK UNIFIED IDEOGRAPHS 8239, U+1F6A2 SHIP");
    }

    @Test
    void aWordLongerThanALineStaysOnEveryPage() throws IOException {
        byte[] written = Golden.bytes(exporter, comparison, titled("Donaudampfschiff".repeat(30)));

        try (PDDocument read = Loader.loadPDF(written)) {
            float edge = read.getPage(0).getMediaBox().getWidth();
            List<Float> ends = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    ends.add(text.getXDirAdj() + text.getWidthDirAdj());
                }
            };
            stripper.writeText(read, new StringWriter());
            assertThat(ends)
                    .hasSizeGreaterThan(400)
                    .allSatisfy(end -> assertThat(end).isLessThan(edge - 50));
        }
    }

    @Test
    void pagesAreNumberedUnderARunningHead() throws IOException {
        try (PDDocument read = Loader.loadPDF(Golden.bytes(exporter, comparison, titled("The ferry")))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(read)).contains("The ferry", "2 / " + read.getNumberOfPages());
        }
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws IOException {
        assertThat(Golden.bytes(exporter, comparison, Worked.harbour()))
                .isEqualTo(Golden.bytes(exporter, comparison, Worked.harbour()));
    }

    @Test
    void anInterruptedThreadEndsIt() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> exporter.write(comparison, ExportOptions.DEFAULT, new ByteArrayOutputStream()))
                .isInstanceOf(InterruptedIOException.class);
    }

    private static List<String> titles(PDOutlineNode node) {
        return children(node).stream().map(PDOutlineItem::getTitle).toList();
    }

    private static PDOutlineItem child(PDOutlineNode node, int index) {
        return children(node).get(index);
    }

    private static List<PDOutlineItem> children(PDOutlineNode node) {
        List<PDOutlineItem> children = new ArrayList<>();
        node.children().forEach(children::add);
        return children;
    }
}
