package app.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.export.JsonExporter;
import app.parallax.export.linked.AnnotationSchema;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands with the real engine on the bundled sources, as a script would call them. */
class BundledCommandTest {

    private static final String MANIFEST =
            Path.of("assets", "sources", "manifest.json").toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void theComparisonOfTheBundledSourcesKeepsToTheSchemaAndItsPositionsToTheTexts() throws IOException {
        Path file = folder.resolve("c.json");
        assertThat(run("compare", "--manifest", MANIFEST, "--text", "-o", file.toString()))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        String json = Files.readString(file);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema(), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        JsonNode comparison = JsonMapper.shared().readTree(json);
        assertThat(comparison.get("sources")).hasSize(5).allSatisfy(BundledCommandTest::layersAreInBounds);
        assertThat(figures(comparison)).contains("Ninety three", "93", "around 1,000");
    }

    @Test
    void theAnnotationsOfTheBundledSourcesKeepToTheirModel() throws IOException {
        assertThat(run("compare", "--manifest", MANIFEST, "-o", file("c.jsonld")))
                .isZero();

        String annotations = Files.readString(folder.resolve("c.jsonld"));
        assertThat(AnnotationSchema.violations(annotations)).isEmpty();
        assertThat(JsonMapper.shared().readTree(annotations).get("total").intValue())
                .isGreaterThan(10);
    }

    @Test
    void theReportIsOneFileThatAsksForNothingElse() throws IOException {
        Path file = folder.resolve("report.html");
        assertThat(run("compare", "--manifest", MANIFEST, "-o", file.toString()))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        String html = Files.readString(file);
        assertThat(html).contains("stays militarily neutral", "Ninety three");
        assertThat(html).doesNotContainPattern("(?:src|href)=[\"'](?:https?:|//)");
    }

    @Test
    void aSourceThatCannotBeReadIsNamedAndTheOthersAreCompared() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path file = folder.resolve("c.json");
        int status = run(
                "compare",
                Path.of("assets", "sources", "news-2023-report.txt").toString(),
                Path.of("assets", "sources", "nato-2023-transcript.txt").toString(),
                empty.toString(),
                "-o",
                file.toString());
        assertThat(status).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("empty.txt"),
                        line -> assertThat(line).contains("gives no date", "manifest"));
        assertThat(JsonMapper.shared().readTree(Files.readString(file)).get("sources"))
                .hasSize(2);
    }

    @Test
    void aCaseOfABatchIsAnsweredAsItWouldBeAlone() throws IOException {
        String sources = """
                [{"id": "record", "kind": "transcript", "date": "2024-03-05", "file": "record.txt"},
                 {"id": "report", "kind": "report", "date": "2024-03-06", "file": "report.txt"}]""";
        Files.writeString(folder.resolve("record.txt"), "Ana Kovac: We counted around 40 boats in the harbour.\n");
        Files.writeString(folder.resolve("report.txt"), "Kovac said: \"We counted 45 boats in the harbour.\"\n");
        Path manifest = Files.writeString(folder.resolve("m.json"), "{\"sources\": " + sources + "}");
        String one = "{\"id\": \"ID\", \"sources\": " + sources.replace("\n", "") + "}\n";
        Path cases = Files.writeString(
                folder.resolve("cases.jsonl"),
                one.replace("ID", "first") + "{\"id\": \"broken\", \"sour\n"
                        + one.replace("ID", "third").replace("report.txt", "none.txt") + one.replace("ID", "last"));

        assertThat(run("compare", "--manifest", manifest.toString(), "-o", file("c.json")))
                .isZero();
        assertThat(run("compare", "--batch", cases.toString(), "-o", file("answers.jsonl")))
                .isEqualTo(1);

        JsonNode alone = JsonMapper.shared().readTree(Files.readString(folder.resolve("c.json")));
        List<JsonNode> answers = Files.readAllLines(folder.resolve("answers.jsonl")).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(answers).hasSize(4);
        assertThat(answers.get(0).get("comparison")).isEqualTo(alone);
        assertThat(answers.get(1).get("error").stringValue()).contains("line 2 is not valid JSON");
        assertThat(answers.get(2).at("/comparison/sources")).hasSize(1);
        assertThat(answers.get(3).get("comparison")).isEqualTo(alone);
        assertThat(alone.get("findings")).isNotEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("line 2"))
                .anyMatch(line -> line.contains("line 3") && line.contains("none.txt"));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static void layersAreInBounds(JsonNode source) {
        int length = source.get("text").stringValue().length();
        for (String layer : List.of("blocks", "sentences", "quotations", "figures", "dates", "names")) {
            int before = 0;
            for (JsonNode entry : source.get(layer)) {
                assertThat(entry.get("start").intValue())
                        .isBetween(before, entry.get("end").intValue());
                assertThat(entry.get("end").intValue()).isLessThanOrEqualTo(length);
                before = entry.get("start").intValue();
            }
        }
    }

    private static List<String> figures(JsonNode comparison) {
        return comparison
                .get("sources")
                .valueStream()
                .flatMap(source -> source.get("figures")
                        .valueStream()
                        .map(figure -> source.get("text")
                                .stringValue()
                                .substring(
                                        figure.get("start").intValue(),
                                        figure.get("end").intValue())))
                .toList();
    }

    private int run(String... arguments) {
        return new CommandLineProgram(EngineComparing.ENGINES, (files, stay) -> 1)
                .run(
                        arguments,
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String schema() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(JsonExporter.class.getResourceAsStream("comparison-1.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
