package app.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.present.Phrases;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonExporterTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private final JsonExporter exporter = new JsonExporter(new Generator("Parallax", "test"), Phrases.english());
    private final Comparison comparison = Comparisons.harbour();

    @Test
    void theOutputKeepsToTheSchema() throws IOException {
        assertThat(schema().validate(written(true), InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(written(false), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRejectsAVerdictThatIsNotInTheFormat() throws IOException {
        String wrong = written(true).replace("\"no-record\"", "\"unknowable\"");

        assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void positionsCutTheRightWordsFromTheTextInTheFile() throws IOException {
        JsonNode source = MAPPER.readTree(written(true)).at("/sources/1");
        String text = source.get("text").stringValue();

        assertThat(cut(text, source.at("/quotations/0"))).isEqualTo("the pier will soon be shut.");
        assertThat(cut(text, source.at("/figures/0"))).isEqualTo("Some 40");
        assertThat(cut(text, source.at("/dates/0")))
                .as("after a character of two code units")
                .isEqualTo("1987");
        assertThat(text.length()).isEqualTo(source.get("length").intValue());
    }

    @Test
    void textsAreLeftOutUnlessAskedFor() throws IOException {
        assertThat(MAPPER.readTree(written(false)).at("/sources/0").has("text")).isFalse();
    }

    @Test
    void whatDoesNotApplyIsAbsentAndWhatWasNotFoundIsNull() throws IOException {
        JsonNode json = MAPPER.readTree(written(false));

        assertThat(json.at("/sources/1/title").isNull()).isTrue();
        assertThat(json.at("/sources/1/sentences/0/support").isNull()).isTrue();
        assertThat(json.at("/sources/1/sentences/0/voice/speaker").isNull()).isTrue();
        assertThat(json.at("/sources/1/sentences/0/voice").has("via")).isFalse();
        assertThat(json.at("/sources/1/quotations/0").has("marked")).isFalse();
        assertThat(json.at("/sources/0/blocks/0").has("speaker")).isFalse();
        assertThat(json.at("/lineage/0").has("reuse")).isFalse();
        assertThat(json.at("/sources/0/figures/0").has("upperValue")).isFalse();
        assertThat(json.at("/sources/0/figures/0/unit").isNull()).isTrue();
    }

    @Test
    void enumeratedValuesAreWrittenInLowerCaseWithHyphens() throws IOException {
        JsonNode json = MAPPER.readTree(written(false));

        assertThat(json.at("/sources/1/quotations/1/verdict").stringValue()).isEqualTo("no-record");
        assertThat(json.at("/links/0/relation").stringValue()).isEqualTo("paraphrase");
        assertThat(json.at("/sources/1/quotations/0/edits/0/op").stringValue()).isEqualTo("delete");
    }

    @Test
    void whatIsLeftOutNamesTheSourcesInAList() throws IOException {
        JsonNode arguments = omission(MAPPER.readTree(written(false))).get("arguments");

        assertThat(arguments.get("missingFrom").valueStream().map(JsonNode::stringValue))
                .containsExactly(Comparisons.REPORT);
        assertThat(arguments.get("speaker").stringValue()).isEqualTo("Ana Kovač");
    }

    @Test
    void theSchemaRejectsThatListAsATextOrNotThereAtAll() throws IOException {
        JsonNode json = MAPPER.readTree(written(false));
        ObjectNode arguments = (ObjectNode) omission(json).get("arguments");

        arguments.put("missingFrom", Comparisons.REPORT);
        assertThat(schema().validate(json.toString(), InputFormat.JSON)).isNotEmpty();
        arguments.remove("missingFrom");
        assertThat(schema().validate(json.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theSchemaRejectsAFileThatDoesNotNameEverySetting() throws IOException {
        JsonNode json = MAPPER.readTree(written(false));
        ((ObjectNode) json.at("/generator/settings")).remove("language-model");

        assertThat(schema().validate(json.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        assertThat(written(true)).isEqualTo(written(true));
    }

    @Test
    void figuresHaveIdsOfTheirOwn() throws IOException {
        JsonNode json = MAPPER.readTree(written(false));

        assertThat(json.at("/sources/0/figures/0/id")).isNotEqualTo(json.at("/sources/1/figures/0/id"));
    }

    @Test
    void halfASurrogatePairDoesNotBreakTheFileNorShiftAPosition() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOutput json = new JsonOutput(out, false)) {
            json.object(() -> json.text("text", "a\uD83Db🚢"));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"text\":\"a\uFFFDb🚢\"}");
    }

    @Test
    void anAnswerOfABatchIsOneLine() {
        String line =
                new String(new JsonLinesBatch(exporter, true).answer("case-1", comparison), StandardCharsets.UTF_8);

        assertThat(line).endsWith("\n").hasLineCount(1);
        assertThat(MAPPER.readTree(line).at("/comparison/schema").stringValue()).isEqualTo("parallax.comparison/1");
        assertThat(MAPPER.readTree(line).get("id").stringValue()).isEqualTo("case-1");
    }

    private String written(boolean text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(comparison, new ExportOptions(text, true, null), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode omission(JsonNode comparison) {
        return comparison
                .get("findings")
                .valueStream()
                .filter(f -> f.get("kind").stringValue().equals("omission"))
                .findFirst()
                .orElseThrow();
    }

    private static Schema schema() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(JsonExporter.class.getResourceAsStream("comparison-1.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        }
    }

    private static String cut(String text, JsonNode passage) {
        return text.substring(
                passage.get("start").intValue(), passage.get("end").intValue());
    }
}
