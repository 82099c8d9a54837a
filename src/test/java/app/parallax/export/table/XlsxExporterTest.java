package app.parallax.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.export.ExportOptions;
import app.parallax.export.Generator;
import app.parallax.export.Golden;
import app.parallax.export.Worked;
import app.parallax.present.Phrases;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxExporterTest {
    private final XlsxExporter exporter = new XlsxExporter(new Generator("Parallax", "test"), Phrases.english());

    @Test
    void eachTableHasASheetWithAHeadThatStays() throws IOException {
        try (XSSFWorkbook book = book(Comparisons.harbour(), Worked.harbour())) {
            assertThat(book)
                    .extracting(XSSFSheet.class::cast)
                    .extracting(XSSFSheet::getSheetName)
                    .containsExactly(
                            "Findings", "Points", "Quotations", "Figures", "Sources", "Lineage", "Notes", "About");
            assertThat(book).allSatisfy(sheet -> {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter())
                        .isTrue();
            });
        }
    }

    @Test
    void onPaperEachSheetIsAsWideAsAPageAndItsHeadComesAgain() throws IOException {
        try (XSSFWorkbook book = book(Comparisons.harbour(), Worked.harbour())) {
            assertThat(book).allSatisfy(sheet -> {
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            });
        }
    }

    @Test
    void aRowIsAsHighAsItsLongestWords() throws IOException {
        try (XSSFWorkbook book = book(Comparisons.harbour(), Worked.harbour())) {
            XSSFCell reason = cell(book, "Findings", "Reason", 1);
            String words = reason.getStringCellValue();
            int width = book.getSheet("Findings").getColumnWidth(reason.getColumnIndex()) / 256;

            assertThat(words.length()).isGreaterThan(width);
            assertThat(reason.getRow().getHeightInPoints()).isEqualTo(15f * Math.ceilDiv(words.length(), width));
        }
    }

    @Test
    void numbersDaysAndMomentsAreWhatTheyAre() throws IOException {
        try (XSSFWorkbook book = book(Comparisons.harbour(), Worked.harbour())) {
            XSSFCell weight = cell(book, "Findings", "Weight (0 to 1)", 1);
            XSSFCell day = cell(book, "Sources", "Date of the source", 1);
            XSSFCell read = cell(book, "Sources", "Read (UTC)", 1);

            assertThat(weight.getNumericCellValue()).isEqualTo(0.9);
            assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
            assertThat(day.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2024, 3, 5, 0, 0));
            assertThat(read.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 11, 20, 8, 30));
            assertThat(cell(book, "Figures", "Number", 1).getNumericCellValue()).isEqualTo(40);
        }
    }

    @Test
    void whatLooksLikeAFormulaIsWordsAndStaysSo() throws IOException {
        try (XSSFWorkbook book = book(Comparisons.harbour(), Worked.harbour())) {
            XSSFCell reason = cell(book, "Findings", "Reason of the judgement", 1);

            assertThat(reason.getCellType()).isEqualTo(CellType.STRING);
            assertThat(reason.getStringCellValue()).startsWith("=Not");
            assertThat(reason.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell(book, "Findings", "Words", 1).getCellStyle().getQuotePrefixed())
                    .isFalse();
        }
    }

    @Test
    void whatACellCannotHoldIsCutAndSaysSo() throws IOException {
        try (XSSFWorkbook book = book(withWords("🚢".repeat(40_000)), ExportOptions.DEFAULT)) {
            String words = cell(book, "Findings", "Words", 1).getStringCellValue();

            assertThat(words)
                    .hasSizeBetween(CellWords.MOST - 9, CellWords.MOST)
                    .endsWith("more characters; a cell holds no more]");
            int kept = words.indexOf('…');
            assertThat(words.substring(0, kept)).matches("(🚢)+");
            assertThat(words).contains((80_000 - kept) + " more");
        }
    }

    @Test
    void whatReadsAsAnEscapeOrIsNoXmlComesBackAsItStood() throws IOException {
        try (XSSFWorkbook book = book(withWords("a _x0041_ \u0001 <b>&amp;"), ExportOptions.DEFAULT)) {
            assertThat(cell(book, "Findings", "Words", 1).getStringCellValue()).isEqualTo("a _x0041_ \uFFFD <b>&amp;");
        }
    }

    @Test
    void aSheetSaysWhatItWasMadeOf() throws IOException {
        try (XSSFWorkbook book = book(Comparisons.harbour(), Worked.harbour())) {
            StringBuilder all = new StringBuilder();
            book.getSheet("About")
                    .forEach(row -> row.forEach(cell -> all.append(cell).append('\n')));

            assertThat(all)
                    .contains(
                            "Parallax test",
                            "Setting: engine",
                            "by hand",
                            Comparisons.harbour()
                                    .source(Comparisons.RECORD)
                                    .source()
                                    .sha256());
        }
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        byte[] first = Golden.bytes(exporter, Comparisons.harbour(), Worked.harbour());

        assertThat(Golden.bytes(exporter, Comparisons.harbour(), Worked.harbour()))
                .isEqualTo(first);
    }

    @Test
    void nothingInTheFileTellsWhenItWasWritten() throws IOException {
        byte[] bytes = Golden.bytes(exporter, Comparisons.harbour(), Worked.harbour());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("dcterms:created", "dcterms:modified");
            }
        }
    }

    private static Comparison withWords(String words) {
        Source source = new Source(
                "s",
                SourceInfo.UNKNOWN,
                words,
                Hashes.sha256(words),
                List.of(Block.of(new Span(0, words.length()), BlockRole.PARAGRAPH)),
                List.of());
        return Comparisons.withFindings(
                Comparisons.bare(List.of(source), null),
                List.of(Comparisons.finding(
                        "f",
                        FindingKind.ADDITION,
                        Verdict.UNSUPPORTED,
                        1,
                        "Ana",
                        new Passage("s", 0, words.length()))));
    }

    private XSSFWorkbook book(Comparison comparison, ExportOptions options) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Golden.bytes(exporter, comparison, options)));
    }

    private static XSSFCell cell(XSSFWorkbook book, String sheet, String column, int row) {
        XSSFSheet found = book.getSheet(sheet);
        for (var head : found.getRow(0)) {
            if (head.getStringCellValue().equals(column)) {
                return found.getRow(row).getCell(head.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + column);
    }
}
