package app.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Standard input and folders, where other commands than {@code compare} are given them. */
class PipedInputTest extends CommandLineFixture {
    private static final String RECORD =
            "In the wake of the storm the port has closed two of its four piers for the winter.";
    private static final String COPY =
            "It said: in the wake of the storm the port has closed two of its four piers, and more.";

    @Test
    void theReaderOpensStandardInputThatIsThereForAsLongAsItIsOpen() {
        pipe("Words that were piped.");

        assertThat(run("open", path("a.txt"), "-")).isZero();

        assertThat(opened).first().isEqualTo(folder.resolve("a.txt"));
        assertThat(read).last().isEqualTo("Words that were piped.");
        assertThat(opened.getLast()).hasFileName("standard input").doesNotExist();
        assertThat(opened.getLast().getParent()).doesNotExist();
        assertThat(stays).containsExactly(Window.Stay.PASSING);
    }

    @Test
    void filesThatStayMayBeHandedToAnotherWindow() {
        run("open", path("a.txt"));
        run();

        assertThat(stays).containsExactly(Window.Stay.LASTING, Window.Stay.LASTING);
    }

    @Test
    void reuseReadsTheRecordOrAnotherTextFromStandardInput() throws IOException {
        file("record.txt", RECORD);
        file("copy.txt", COPY);

        pipe(RECORD);
        assertThat(run("reuse", "-", path("copy.txt"))).isZero();
        pipe(COPY);
        assertThat(run("reuse", path("record.txt"), path("b.txt"), "-")).isZero();

        List<JsonNode> lines = out().lines().map(MAPPER::readTree).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().at("/from/source").stringValue()).isEqualTo("standard-input");
        assertThat(lines.getLast().at("/from/source").stringValue()).isEqualTo("record");
        assertThat(lines.getLast().at("/to/source").stringValue()).isEqualTo("standard input");
        assertThat(lines).extracting(line -> line.get("same").intValue()).containsOnly(15);
    }

    @Test
    void nobodyReadsItTwice() {
        assertThat(run("reuse", "-", "-")).isEqualTo(2);
        assertThat(run("open", "-", "-")).isEqualTo(2);
        assertThat(err().lines()).hasSize(2).allSatisfy(line -> assertThat(line).contains("read once"));
        assertThat(opened).isEmpty();
    }

    @Test
    void reuseWalksAFolderAsCompareDoesAndNamesItsFilesByTheirPaths() throws IOException {
        file("record.txt", RECORD);
        Path deep = Files.createDirectories(folder.resolve("articles/deep"));
        file("articles/z.txt", COPY);
        file("articles/deep/a.txt", COPY);
        file("articles/.hidden.txt", COPY);
        file("articles/list.json", "{}");
        Files.createSymbolicLink(folder.resolve("articles/out.txt"), folder.resolve("b.txt"));

        assertThat(run("reuse", path("record.txt"), path("articles"))).isEqualTo(1);

        assertThat(out().lines()
                        .map(line -> MAPPER.readTree(line).at("/to/source").stringValue()))
                .containsExactly(
                        deep.resolve("a.txt").toString(),
                        folder.resolve("articles/z.txt").toString());
        assertThat(err().lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("articles/list.json lists sources"),
                        line -> assertThat(line).contains("articles/out.txt is a link"));
    }

    private void pipe(String words) {
        in = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}
