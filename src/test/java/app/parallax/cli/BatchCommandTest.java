package app.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code compare --batch}. */
class BatchCommandTest extends CommandLineFixture {
    @Test
    void answersInOrderAndGoesOnAfterABrokenLine() throws IOException {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            cases.append(
                    i == 7
                            ? "{\"id\": \"7\", \"sour\n"
                            : "{\"id\": \"" + i + "\", \"sources\": [{\"id\": \"a\", \"text\": \"Words " + i
                                    + ".\"}]}\n");
        }
        file("cases.jsonl", cases.toString());

        assertThat(run("compare", "--batch", path("cases.jsonl"), "--text", "-o", path("answers.jsonl")))
                .isEqualTo(1);

        List<JsonNode> answers = answers();
        assertThat(answers).hasSize(40);
        assertThat(answers.get(7).get("error").stringValue()).contains("line 8 is not valid JSON");
        assertThat(answers.get(39).get("id").stringValue()).isEqualTo("39");
        assertThat(answers.get(39).at("/comparison/sources/0/text").stringValue())
                .isEqualTo("Words 39.");
        assertThat(err().lines()).singleElement().asString().contains("cases.jsonl, line 8 is not valid JSON");
    }

    @Test
    void readsAnArchive() throws IOException {
        try (OutputStream zipped = new GZIPOutputStream(Files.newOutputStream(folder.resolve("cases.jsonl.gz")))) {
            zipped.write("{\"id\": \"x\", \"sources\": [{\"text\": \"Words.\"}]}\n\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(run("compare", "--batch", path("cases.jsonl.gz"))).isZero();
        assertThat(out().lines()).hasSize(1);
    }

    @Test
    void answersACaseWithoutAReadableSourceWithAnError() throws IOException {
        file("cases.jsonl", "{\"id\": \"x\", \"sources\": [{\"file\": \"none.txt\"}]}");

        assertThat(run("compare", "--batch", path("cases.jsonl"))).isEqualTo(1);
        assertThat(MAPPER.readTree(out()).get("error").stringValue()).contains("none.txt does not exist");
    }

    @Test
    void answersACaseOnWhichTheProgramFailsWithAnError() throws IOException {
        file(
                "cases.jsonl",
                "{\"id\": \"x\", \"sources\": [{\"id\": \"fail\", \"text\": \"Words.\"}]}\n{\"id\": \"y\", \"sources\": [{\"text\": \"Words.\"}]}");

        assertThat(run("compare", "--batch", path("cases.jsonl"), "-o", path("answers.jsonl")))
                .isEqualTo(1);
        assertThat(answers().getFirst().has("error")).isTrue();
        assertThat(answers().getLast().has("comparison")).isTrue();
    }

    @Test
    void answersACaseThatNeedsTooMuchMemoryWithAnError() throws IOException {
        file(
                "cases.jsonl",
                "{\"id\": \"x\", \"sources\": [{\"id\": \"huge\", \"text\": \"Words.\"}]}\n{\"id\": \"y\", \"sources\": [{\"text\": \"Words.\"}]}");

        assertThat(run("compare", "--batch", path("cases.jsonl"), "-o", path("answers.jsonl")))
                .isEqualTo(1);
        assertThat(answers().getFirst().get("error").stringValue()).contains("line 1 needs more memory");
        assertThat(answers().getLast().has("comparison")).isTrue();
    }

    @Test
    void answersWhatStandsBeforeTheBreakInAnArchive() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (OutputStream zipped = new GZIPOutputStream(whole)) {
            zipped.write("{\"id\": \"x\", \"sources\": [{\"text\": \"Words.\"}]}\n".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("cases.jsonl.gz"), Arrays.copyOf(whole.toByteArray(), whole.size() - 8));

        assertThat(run("compare", "--batch", path("cases.jsonl.gz"))).isEqualTo(1);
        assertThat(out().lines()).hasSize(1);
        assertThat(err().lines()).singleElement().asString().contains("ends early");
    }

    @Test
    void stopsWhenNobodyReadsStandardOutputAnyMore() throws IOException {
        file("cases.jsonl", "{\"id\": \"x\", \"sources\": [{\"text\": \"Words.\"}]}\n".repeat(500));

        assertThat(run(new PrintStream(new Closed()), "compare", "--batch", path("cases.jsonl")))
                .isEqualTo(1);
        assertThat(err().lines()).singleElement().asString().contains("the reading side closed it or has no room");
        assertThat(comparing.comparisons.get()).isLessThan(500);
    }

    @Test
    void saysHowManyCasesAreAnsweredWhereAskedTo() throws IOException {
        file("cases.jsonl", "{\"id\": \"x\", \"sources\": [{\"text\": \"Words.\"}]}\n".repeat(3));

        assertThat(run("compare", "--batch", path("cases.jsonl"), "--verbose")).isZero();
        assertThat(err()).contains("3 cases answered", "batch", "total");
    }

    @Test
    void doesNotOverwriteItsOwnCases() throws IOException {
        file("cases.jsonl", "{}");

        assertThat(run("compare", "--batch", path("cases.jsonl"), "-o", path("cases.jsonl")))
                .isEqualTo(1);
        assertThat(Files.readString(folder.resolve("cases.jsonl"))).isEqualTo("{}");
    }

    private List<JsonNode> answers() throws IOException {
        return Files.readAllLines(folder.resolve("answers.jsonl")).stream()
                .map(MAPPER::readTree)
                .toList();
    }

    /** A pipe that its reader has closed. */
    private static final class Closed extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
