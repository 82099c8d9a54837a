package app.parallax.export.linked;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.export.ExportOptions;
import app.parallax.export.Generator;
import app.parallax.export.Golden;
import app.parallax.export.Worked;
import app.parallax.present.Phrases;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said and where it points; that its form is the one of the W3C's model is {@link AnnotationSchemaTest}'s. */
class WebAnnotationExporterTest {
    private final Comparison comparison = Comparisons.harbour();

    @Test
    void readsAsItWasLookedAt() throws IOException {
        Golden.check("harbour.jsonld", written(Worked.harbour()));
    }

    @Test
    void theCollectionHoldsOnePageOfAllAnnotations() throws IOException {
        JsonNode collection = read(Worked.harbour());

        assertThat(collection.at("/first/items"))
                .hasSize(collection.get("total").intValue());
        assertThat(collection.at("/first/partOf")).isEqualTo(collection.get("id"));
        assertThat(collection.get("last")).isEqualTo(collection.at("/first/id"));
    }

    @Test
    void everyAnnotationHasAnAddressOfItsOwn() throws IOException {
        List<JsonNode> items = items(Worked.harbour());

        assertThat(items).hasSize(5 + 2 + 2);
        assertThat(items).extracting(item -> item.get("id").stringValue()).doesNotHaveDuplicates();
    }

    @Test
    void positionsCountCodePoints() throws IOException {
        JsonNode note = items(Worked.harbour()).stream()
                .filter(item -> item.at("/body/0/value").stringValue().equals("Which ferry?"))
                .findFirst()
                .orElseThrow();
        JsonNode position = note.at("/target/0/selector/1");
        int start = position.get("start").intValue();
        int end = position.get("end").intValue();

        assertThat(codePoints(Comparisons.REPORT_TEXT, start, end)).isEqualTo("🚢 in 1987");
        assertThat(end - start).as("the ship is one").isEqualTo("x in 1987".length());
        assertThat(note.at("/target/0/selector/0/exact").stringValue()).isEqualTo("🚢 in 1987");
        assertThat(note.at("/target/0/selector/0/prefix").stringValue()).endsWith("A ferry sank ");
        assertThat(note.at("/target/0/selector/0/suffix").stringValue()).startsWith(".");
    }

    @Test
    void everyPositionCutsOutTheQuotedWords() throws IOException {
        List<JsonNode> checked = new ArrayList<>();
        for (JsonNode item : items(Worked.harbour())) {
            for (JsonNode target : item.get("target")) {
                if (target.has("selector")) {
                    String text = textOf(target.get("source").stringValue());
                    JsonNode position = target.at("/selector/1");
                    assertThat(codePoints(
                                    text,
                                    position.get("start").intValue(),
                                    position.get("end").intValue()))
                            .isEqualTo(target.at("/selector/0/exact").stringValue());
                    checked.add(target);
                }
            }
        }
        assertThat(checked).hasSizeGreaterThan(8);
    }

    @Test
    void aJudgementSaysWhoAndWhen() throws IOException {
        JsonNode judgement = items(Worked.harbour()).stream()
                .filter(item -> item.get("motivation").stringValue().equals("assessing"))
                .findFirst()
                .orElseThrow();

        assertThat(judgement.at("/creator/name").stringValue()).isEqualTo("Mira");
        assertThat(Instant.parse(judgement.get("created").stringValue())).isEqualTo("2026-11-22T09:00:00Z");
        assertThat(judgement.at("/target/0/id"))
                .isEqualTo(items(Worked.harbour()).getFirst().get("id"));
    }

    @Test
    void programSettingsAndSourcesAreNamed() throws IOException {
        assertThat(written(ExportOptions.DEFAULT))
                .contains(
                        "Parallax test",
                        "language-model",
                        comparison.source(Comparisons.REPORT).source().sha256(),
                        "2024-03-05");
        assertThat(items(ExportOptions.DEFAULT)).hasSize(5);
    }

    private String textOf(String address) {
        return comparison.sources().stream()
                .filter(source -> address.endsWith(source.source().sha256()))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String codePoints(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private List<JsonNode> items(ExportOptions options) throws IOException {
        return read(options).at("/first/items").valueStream().toList();
    }

    private JsonNode read(ExportOptions options) throws IOException {
        return JsonMapper.shared().readTree(written(options));
    }

    private String written(ExportOptions options) throws IOException {
        return Golden.written(
                new WebAnnotationExporter(new Generator("Parallax", "test"), Phrases.english()), comparison, options);
    }
}
