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
import app.parallax.text.Passage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExporterTest {
    @ParameterizedTest
    @EnumSource(TableKind.class)
    void eachTableReadsAsItWasLookedAt(TableKind kind) throws IOException {
        Golden.check("harbour-" + kind.written() + ".csv", written(kind, Worked.harbour()));
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void everyLineHasAsManyCellsAsTheHead(TableKind kind) throws IOException {
        List<List<String>> lines = parsed(written(kind, Worked.harbour()));

        assertThat(lines)
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).hasSameSizeAs(lines.getFirst()));
        assertThat(lines.getFirst()).doesNotHaveDuplicates();
    }

    @Test
    void thePositionsCutTheWordsOutOfTheSource() throws IOException {
        List<List<String>> lines = parsed(written(TableKind.FINDINGS, ExportOptions.DEFAULT));
        List<String> head = lines.getFirst();

        assertThat(lines.stream().skip(1)).allSatisfy(line -> {
            String source = line.get(head.indexOf("Source")).contains("transcript")
                    ? Comparisons.RECORD_TEXT
                    : Comparisons.REPORT_TEXT;
            int start = Integer.parseInt(line.get(head.indexOf("Start (UTF-16)")));
            int end = Integer.parseInt(line.get(head.indexOf("End (UTF-16)")));
            assertThat(source.substring(start, end)).isEqualTo(line.get(head.indexOf("Words")));
        });
    }

    @Test
    void withoutADossierNothingOfTheAnalystsIsThere() throws IOException {
        assertThat(written(TableKind.FINDINGS, ExportOptions.DEFAULT)).doesNotContain("Judge");
        assertThat(written(TableKind.POINTS, ExportOptions.DEFAULT)).doesNotContain("Grade");
        assertThat(parsed(written(TableKind.NOTES, ExportOptions.DEFAULT))).hasSize(1);
    }

    @Test
    void everyTableNamesProgramSettingsAndHashes() throws IOException {
        for (TableKind kind : TableKind.values()) {
            assertThat(written(kind, Worked.harbour()))
                    .contains(
                            "Parallax test",
                            "engine=by hand",
                            Comparisons.harbour()
                                    .source(Comparisons.REPORT)
                                    .source()
                                    .sha256());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@A1",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A1",
                " =1",
                "\u200B=1",
                "\u0000=1",
                "\"=1",
                "\t",
                "\r"
            })
    void wordsThatBeginAFormulaGetAnApostrophe(String words) {
        assertThat(Formulas.disarmed(words)).startsWith("'");
        assertThat(Formulas.isLike(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"said;=1+1", "said\t=1", "said\n=1", "said;\"=1", "said; @A1"})
    void aSeparatorOfAnotherSpreadsheetBeginsNoFormula(String words) {
        assertThat(Formulas.disarmed(words)).isNotEqualTo(words).matches("(?s)said.'.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-b", "1 = 1", "me@example.org", "", "“=”", "said; then", "'=1"})
    void otherWordsStayAsTheyAre(String words) {
        assertThat(Formulas.disarmed(words)).isEqualTo(words);
    }

    @Test
    void aFormulaInASourceIsWordsInTheFile() throws IOException {
        Comparison harbour = Comparisons.harbour();
        Comparison hostile = Comparisons.withFindings(
                harbour,
                List.of(Comparisons.finding(
                        "f",
                        FindingKind.ADDITION,
                        Verdict.UNSUPPORTED,
                        1,
                        "=cmd|' /C calc'!A0",
                        new Passage(Comparisons.REPORT, 0, 6))));
        String csv = Golden.written(
                new CsvExporter(new Generator("Parallax", "test"), Phrases.english(), TableKind.FINDINGS),
                hostile,
                ExportOptions.DEFAULT);

        assertThat(parsed(csv).get(1)).contains("'=cmd|' /C calc'!A0");
        assertThat(csv).doesNotContain(",=");
    }

    private static String written(TableKind kind, ExportOptions options) throws IOException {
        return Golden.written(
                new CsvExporter(new Generator("Parallax", "test"), Phrases.english(), kind),
                Comparisons.harbour(),
                options);
    }

    private static List<List<String>> parsed(String csv) {
        assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
        return CsvLines.of(csv.substring(1));
    }
}
