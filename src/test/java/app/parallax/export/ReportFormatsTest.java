package app.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.export.evidence.MarkdownReport;
import app.parallax.present.Phrases;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFormatsTest {
    private static final Generator GENERATOR = new Generator("Parallax", "test");
    private final Comparison comparison = Comparisons.harbour();
    private final Exporter markdown = new MarkdownReport(GENERATOR, Phrases.english());
    private final Exporter lines = new JsonLinesExporter(new JsonExporter(GENERATOR, Phrases.english()));

    @Test
    void theMarkdownReadsAsItWasLookedAt() throws IOException {
        Golden.check("harbour.md", Golden.written(markdown, comparison, Worked.harbour()));
    }

    @Test
    void everyFindingAndHashIsInTheMarkdown() throws IOException {
        String written = Golden.written(markdown, comparison, ExportOptions.DEFAULT);

        assertThat(written).contains("Parallax test", "`engine`: by hand").doesNotContain("## Notes");
        comparison
                .sources()
                .forEach(source -> assertThat(written).contains(source.source().sha256()));
        assertThat(written.split("\n---\n")).hasSameSizeAs(comparison.findings());
    }

    @Test
    void aTableRowHasACellForEverySource() throws IOException {
        assertThat(Golden.written(markdown, comparison, ExportOptions.DEFAULT)
                        .lines()
                        .filter(line -> line.startsWith("| ")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.split("(?<!\\\\)\\|", -1)).hasSize(6));
    }

    @Test
    void theJsonLinesReadAsTheyWereLookedAt() throws IOException {
        Golden.check("harbour.jsonl", Golden.written(lines, comparison, ExportOptions.DEFAULT));
    }

    @Test
    void eachLineHoldsWhatTheComparisonFormatSays() throws IOException {
        JsonNode whole = JsonMapper.shared()
                .readTree(Golden.written(
                        new JsonExporter(GENERATOR, Phrases.english()), comparison, ExportOptions.DEFAULT));
        List<JsonNode> read = Golden.written(lines, comparison, ExportOptions.DEFAULT)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();

        assertThat(read)
                .hasSize(1 + comparison.findings().size() + comparison.points().size());
        assertThat(read.getFirst().get("generator")).isEqualTo(whole.get("generator"));
        assertThat(read.get(1).get("finding")).isEqualTo(whole.at("/findings/0"));
        assertThat(read.getLast().get("point")).isEqualTo(whole.at("/points/0"));
    }
}
