package app.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Sources named by a folder or piped in, and what a person at a terminal sees meanwhile. */
class GivenSourcesTest extends CommandLineFixture {
    private List<String> ids() {
        return MAPPER.readTree(out())
                .get("sources")
                .valueStream()
                .map(source -> source.get("id").stringValue())
                .toList();
    }

    private List<String> problems(String id, String code) {
        return MAPPER.readTree(out())
                .get("sources")
                .valueStream()
                .filter(source -> source.get("id").stringValue().equals(id))
                .flatMap(source -> source.get("problems").valueStream())
                .filter(problem -> problem.get("code").stringValue().equals(code))
                .map(problem -> problem.get("message").stringValue())
                .toList();
    }

    @Test
    void aFolderStandsForItsFilesWithoutWhatIsHiddenOrThereTwice() throws IOException {
        Files.createDirectories(folder.resolve("inside/deep"));
        file("inside/z.txt", "The last words of all.");
        file("inside/deep/m.txt", "Words in the middle of it.");
        file("inside/zz-copy.txt", "The last words of all.");
        file("inside/.hidden.txt", "Nobody reads this.");
        file("inside/empty.txt", "");

        assertThat(run("compare", path("inside"), path("b.txt"))).isEqualTo(1);

        assertThat(ids()).containsExactlyInAnyOrder("b", "m", "z");
        assertThat(err().lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("parallax: ").contains("empty.txt is empty"),
                        line -> assertThat(line).contains("inside/zz-copy.txt is the same file as inside/z.txt"));
        assertThat(problems("z", "copy-left-out"))
                .containsExactly("inside/zz-copy.txt is the same file as inside/z.txt; it was left out.");
        assertThat(problems("m", "copy-left-out")).isEmpty();
    }

    @Test
    void oneFileUnderTwoNamesBearsNothingOut() throws IOException {
        file("one.txt", "The quay opens again in spring.");
        file("other.txt", "The quay opens again in spring.");

        assertThat(run("compare", path("one.txt"), path("other.txt"), path("b.txt")))
                .isZero();

        assertThat(ids()).containsExactlyInAnyOrder("b", "one");
        assertThat(err().lines()).singleElement().asString().contains("other.txt is the same file as", "one.txt");
        assertThat(problems("one", "copy-left-out")).hasSize(1);
    }

    @Test
    void howManyPairsAreComparedIsSaidBeforeWhereTheyAreMany() throws IOException {
        Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 46; i++) {
            file("many/" + i + ".txt", "Report number " + i + ".");
        }

        assertThat(run("compare", path("many"))).isZero();
        assertThat(err().lines())
                .singleElement()
                .asString()
                .startsWith("46 sources make 1,035 pairs")
                .contains("Ctrl+C", "parallax reuse");

        err.reset();
        assertThat(run("compare", path("a.txt"), path("b.txt"))).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void inspectTakesAFolderInTheOrderOfItsFiles() throws IOException {
        Files.createDirectory(folder.resolve("inside"));
        file("inside/2.txt", "Second words.");
        file("inside/1.txt", "First words.");

        assertThat(run("inspect", path("inside"))).isZero();
        assertThat(out().lines().filter(line -> line.contains("no title")))
                .containsExactly("1: no title", "2: no title");
    }

    @Test
    void oneTextThatTwoPublishersPrintIsTwoSources() throws IOException {
        file("copy.txt", Files.readString(folder.resolve("a.txt")));
        file("case.json", """
                {"sources": [{"file": "a.txt", "publisher": "Courier"}, {"file": "copy.txt", "publisher": "Post"}]}
                """);

        assertThat(run("compare", "--manifest", path("case.json"))).isZero();
        assertThat(ids()).containsExactlyInAnyOrder("a", "copy");
    }

    @Test
    void standardInputIsASourceOfAnyFormat() {
        in = new ByteArrayInputStream(
                "<!doctype html><html><head><title>Boats</title></head><body><article><p>Some 40 boats lay there.</p></article></body></html>"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(run("compare", path("a.txt"), "-", "--text")).isZero();

        JsonNode piped = MAPPER.readTree(out())
                .get("sources")
                .valueStream()
                .filter(source -> source.get("id").stringValue().equals("standard-input"))
                .findFirst()
                .orElseThrow();
        assertThat(piped.get("text").stringValue()).contains("Some 40 boats").doesNotContain("<p>");
        assertThat(piped.get("title").stringValue()).isEqualTo("Boats");
    }

    @Test
    void emptyStandardInputIsNamedInALine() {
        assertThat(run("compare", path("a.txt"), "-")).isEqualTo(1);
        assertThat(err().lines()).singleElement().asString().contains("standard input is empty");
    }

    @Test
    void standardInputIsReadOnce() {
        assertThat(run("compare", "-", "-")).isEqualTo(2);
        assertThat(run("inspect", "-", "-")).isEqualTo(2);
        assertThat(err().lines()).hasSize(2).allSatisfy(line -> assertThat(line).contains("read once"));
    }

    @Test
    void aTargetOutOfReachIsSaidBeforeAnythingIsCompared() throws IOException {
        Files.createDirectory(folder.resolve("c.json"));

        assertThat(run("compare", path("a.txt"), "-o", path("c.json"))).isEqualTo(1);
        assertThat(run("compare", path("a.txt"), "-o", path("none/c.json"))).isEqualTo(1);

        assertThat(err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("c.json could not be written: it is a folder."),
                        line -> assertThat(line).contains("there is no folder"));
        assertThat(comparing.comparisons).hasValue(0);
    }

    @Test
    void progressIsDrawnOverOnATerminalAndNeverElsewhere() {
        StageProgress shown = new StageProgress(console(true, false));
        shown.report("files", 1, 5);
        shown.report("align", 2, 3);
        console(true, false);
        assertThat(err()).isEqualTo("Reading, 1 of 5\r\u001b[KTying passages, 2 of 3");

        err.reset();
        new StageProgress(console(false, false)).report("files", 1, 5);
        assertThat(err()).isEmpty();
    }

    @Test
    void progressIsGoneBeforeResultsFollow() {
        Console console = console(true, false);
        new StageProgress(console).report("compare", 0, 1);
        console.passed();

        assertThat(err()).isEqualTo("Comparing\r\u001b[K");
    }

    @Test
    void colourIsForTerminalsWhereNobodyForbidsIt() {
        console(true, true).problem("It broke.");
        console(true, false).problem("It broke.");

        assertThat(err().lines()).containsExactly("\u001b[1;31mparallax:\u001b[0m It broke.", "parallax: It broke.");
        assertThat(CommandLineProgram.isColourWanted(Map.of("TERM", "xterm"))).isTrue();
        assertThat(CommandLineProgram.isColourWanted(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(CommandLineProgram.isColourWanted(Map.of("TERM", "dumb"))).isFalse();
    }

    private Console console(boolean terminal, boolean colour) {
        return new Console(
                in,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                colour);
    }
}
