package app.parallax.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.source.Occasion;
import app.parallax.source.Problem;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestFileTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void everyFieldOfASourceIsTaken() throws IOException {
        Manifest manifest = manifest("""
                {"title": "T", "baseline": "a", "sources": [
                  {"file": "a.txt", "id": "a", "title": "A", "publisher": "P", "kind": "transcript", "date": "2023-11-21",
                   "language": "en", "url": "https://example.org/a", "occasion": "o"}],
                 "occasions": [{"id": "o", "date": "2023-11-21", "place": "Split", "participants": ["Ana", "Ivo"]}]}
                """);

        assertThat(manifest.problems()).isEmpty();
        assertThat(manifest.title()).isEqualTo("T");
        assertThat(manifest.baseline()).isEqualTo("a");
        assertThat(manifest.sources())
                .containsExactly(new SourceInput(
                        "a",
                        folder.resolve("a.txt").toString(),
                        new Content.File(folder.resolve("a.txt")),
                        new SourceInfo(
                                "A",
                                "P",
                                SourceKind.TRANSCRIPT,
                                LocalDate.of(2023, 11, 21),
                                "en",
                                "https://example.org/a",
                                "o")));
        assertThat(manifest.occasions())
                .containsExactly(new Occasion("o", LocalDate.of(2023, 11, 21), "Split", List.of("Ana", "Ivo")));
    }

    @Test
    void theBundledManifestHasNoProblems() {
        Manifest manifest = ManifestFile.read(Path.of("assets", "sources", "manifest.json"));

        assertThat(manifest.problems()).isEmpty();
        assertThat(manifest.sources()).hasSize(5);
    }

    @Test
    void onlyTheFileIsRequired() throws IOException {
        Manifest manifest = manifest("{\"sources\": [{\"file\": \"a.txt\"}]}");

        assertThat(manifest.problems()).isEmpty();
        assertThat(manifest.sources().getFirst().declared()).isEqualTo(SourceInfo.UNKNOWN);
    }

    @Test
    void anUnknownKindIsSaidAndTheSourceStays() throws IOException {
        Manifest manifest =
                manifest("{\"sources\": [{\"file\": \"a.txt\", \"kind\": \"blog\"}, {\"file\": \"b.txt\"}]}");

        assertThat(onlyProblem(manifest)).contains("source 1", "\"blog\"", "transcript, summary, report, other");
        assertThat(manifest.sources()).hasSize(2);
    }

    @Test
    void aManifestThatListsItselfIsNotFollowed() throws IOException {
        Manifest manifest = manifest("{\"sources\": [{\"file\": \"./manifest.json\"}, {\"file\": \"b.txt\"}]}");

        assertThat(onlyProblem(manifest)).contains("source 1", "the manifest itself");
        assertThat(manifest.sources()).hasSize(1);
    }

    @Test
    void aManifestThatListsAManifestIsNotFollowed() throws IOException {
        Files.writeString(folder.resolve("other.json"), "{\"sources\": [{\"file\": \"manifest.json\"}]}");

        Manifest manifest = manifest("{\"sources\": [{\"file\": \"other.json\"}, {\"file\": \"b.txt\"}]}");

        assertThat(onlyProblem(manifest)).contains("other.json", "is a manifest");
        assertThat(manifest.sources()).hasSize(1);
    }

    @Test
    void brokenJsonIsNamedWithItsLineAndColumn() throws IOException {
        Manifest manifest = manifest("{\"title\": \"T\",\n  \"sources\": [}\n");

        assertThat(onlyProblem(manifest))
                .contains("manifest.json", "line 2, column ")
                .doesNotContain("tools.jackson", "\n");
        assertThat(manifest.sources()).isEmpty();
    }

    @Test
    void aMissingManifestIsNamed() {
        assertThat(onlyProblem(ManifestFile.read(folder.resolve("none.json")))).contains("none.json", "does not exist");
    }

    @Test
    void aFieldOfAWrongTypeIsSaidAndTheRestGoesOn() throws IOException {
        Manifest manifest =
                manifest("{\"title\": 7, \"sources\": [3, {\"file\": \"a.txt\", \"date\": \"yesterday\"}]}");

        assertThat(manifest.problems())
                .extracting(Problem::message)
                .hasSize(3)
                .anyMatch(m -> m.contains("\"title\" must be a text"))
                .anyMatch(m -> m.contains("source 1 must be an object"))
                .anyMatch(m -> m.contains("\"yesterday\""));
        assertThat(manifest.sources()).hasSize(1);
    }

    @Test
    void aBaselineThatNamesNoSourceCountsAsNotGiven() throws IOException {
        Manifest manifest = manifest("{\"baseline\": \"z\", \"sources\": [{\"file\": \"a.txt\", \"id\": \"a\"}]}");

        assertThat(onlyProblem(manifest)).contains("\"z\"");
        assertThat(manifest.baseline()).isNull();
    }

    @Test
    void aBatchLineMayCarryItsTexts() {
        BatchLine line = line(
                "{\"id\": \"c1\", \"sources\": [{\"id\": \"a\", \"text\": \"Words.\"}, {\"text\": \"<p>x\", \"mediaType\": \"text/html\"}]}");

        assertThat(line.id()).isEqualTo("c1");
        assertThat(line.manifest().problems()).isEmpty();
        assertThat(line.manifest().sources())
                .extracting(SourceInput::content)
                .containsExactly(new Content.Inline("Words.", "text/plain"), new Content.Inline("<p>x", "text/html"));
    }

    @Test
    void aBrokenBatchLineIsAProblemAndNotAnException() {
        assertThat(onlyProblem(line("{\"id\": \"c1\", ").manifest())).contains("line 3 is not valid JSON");
        assertThat(onlyProblem(line("[]").manifest())).contains("line 3 must hold one object");
    }

    private static BatchLine line(String json) {
        return BatchLine.parse(json.getBytes(StandardCharsets.UTF_8), "line 3", Path.of("cases.jsonl"));
    }

    private static String onlyProblem(Manifest manifest) {
        assertThat(manifest.problems()).hasSize(1);
        return manifest.problems().getFirst().message();
    }

    private Manifest manifest(String json) throws IOException {
        Path file = folder.resolve("manifest.json");
        Files.writeString(file, json);
        return ManifestFile.read(file);
    }
}
