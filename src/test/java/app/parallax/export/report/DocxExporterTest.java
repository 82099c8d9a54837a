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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DocxExporterTest {
    private static final Generator GENERATOR = new Generator("Parallax", "test");

    private final Comparison comparison = Comparisons.harbour();
    private final DocxExporter exporter = new DocxExporter(GENERATOR, Phrases.english());

    @AfterEach
    void clearInterruption() {
        Thread.interrupted();
    }

    private XWPFDocument read(ExportOptions options) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Golden.bytes(exporter, comparison, options)));
    }

    private static List<String> styled(XWPFDocument document, Predicate<String> style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getStyle() != null && style.test(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void everyHeadingOfTheReportIsAHeading() throws IOException {
        Report report = new ReportMaker(GENERATOR, Phrases.english()).of(comparison, Worked.harbour());
        List<String> headings = report.sections().stream()
                .flatMap(section -> section.parts().stream())
                .filter(Part.Heading.class::isInstance)
                .map(part -> ((Part.Heading) part).words())
                .toList();

        try (XWPFDocument read = read(Worked.harbour())) {
            assertThat(styled(read, style -> style.startsWith("Heading"))).isEqualTo(headings);
            assertThat(styled(read, "Heading3"::equals)).hasSameSizeAs(comparison.findings());
            assertThat(styled(read, "Title"::equals)).containsExactly(report.title());
        }
    }

    @Test
    void eachStyleThatIsUsedIsThere() throws IOException {
        try (XWPFDocument read = read(Worked.harbour())) {
            assertThat(read.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .allMatch(style -> style != null && read.getStyles().styleExist(style));
            assertThat(read.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .map(run -> run.getStyle())
                            .filter(style -> !style.isEmpty()))
                    .contains("Struck", "Put", "Meant", "Strong", "Code")
                    .allMatch(read.getStyles()::styleExist);
        }
    }

    @Test
    void aTablesHeadComesAgainOnEachPage() throws IOException {
        try (XWPFDocument read = read(Worked.harbour())) {
            List<XWPFTable> headed = read.getTables().stream()
                    .filter(table -> table.getRow(0).isRepeatHeader())
                    .toList();
            assertThat(headed).hasSize(3);
            assertThat(headed.getLast().getRow(0).getCell(0).getText()).isEqualTo("Point");
        }
    }

    @Test
    void aReasonKeepsItsLinesAndWordsThatXmlCannotHoldStillOpen() throws IOException {
        try (XWPFDocument read = read(Worked.harbour())) {
            assertThat(styled(read, "BodyText"::equals)).anyMatch(text -> text.contains("soon”,\n- but soon."));
        }
        try (XWPFDocument read = read(new ExportOptions(false, false, "A\u0007B\uD800"))) {
            assertThat(styled(read, "Title"::equals)).containsExactly("A\uFFFDB\uFFFD");
        }
    }

    @Test
    void languageTitleAndProgramAreNamedAndNoTime() throws IOException {
        try (XWPFDocument read = read(Worked.harbour())) {
            var core = read.getProperties().getCoreProperties();
            assertThat(core.getCreator()).isEqualTo("Parallax test");
            assertThat(core.getCreated()).isNull();
            assertThat(Objects.requireNonNull(read.getStyles()).getDefaultRunStyle())
                    .isNotNull();
            assertThat(read.getFooterList().getFirst().getText()).contains("Parallax test", "Page");
            assertThat(read.getHeaderList()).hasSize(1);
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
}
