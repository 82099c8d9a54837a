package app.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CommandLineProgramTest extends CommandLineFixture {
    @ParameterizedTest
    @ValueSource(strings = {"compare one.txt", "compare --batch cases.jsonl", "inspect one.txt"})
    void everyCommandClosesTheEngineAndPassesOnItsProblems(String command) throws IOException {
        file("one.txt", "Some words.");
        file("cases.jsonl", "{\"id\": \"1\", \"sources\": [{\"id\": \"a\", \"text\": \"Some words.\"}]}\n");
        String[] arguments = Arrays.stream(command.split(" "))
                .map(word -> word.contains(".") ? path(word) : word)
                .toArray(String[]::new);
        comparing.problems.add(new Problem("slow", "The cache is full; empty it."));
        assertThat(run(arguments)).isZero();
        assertThat(comparing.closed).hasValue(1);
        assertThat(err()).contains("The cache is full; empty it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "inspect"})
    void theCacheIsUsedUnlessItIsTurnedOff(String command) {
        assertThat(run(command, path("a.txt"))).isZero();
        assertThat(run(command, path("a.txt"), "--no-cache")).isZero();
        assertThat(cached).containsExactly(true, false);
    }

    @Nested
    class Compare {
        @Test
        void writesJsonToStandardOutputWithoutAFile() {
            assertThat(run("compare", path("a.txt"), path("b.txt"))).isZero();

            assertThat(MAPPER.readTree(out()).at("/sources")).hasSize(2);
            assertThat(err()).isEmpty();
        }

        @Test
        void takesTheFormatFromTheEndingOfTheFile() throws IOException {
            assertThat(run("compare", path("a.txt"), path("b.txt"), "-o", path("c.html")))
                    .isZero();

            assertThat(Files.readString(folder.resolve("c.html"))).startsWith("<!doctype html>");
            assertThat(out()).isEmpty();
        }

        @Test
        void aWorkbookHoldsNothingBehindItsEnd() throws IOException {
            assertThat(run("compare", path("a.txt"), path("b.txt"), "--format", "xlsx"))
                    .isZero();
            assertThat(run("compare", path("a.txt"), path("b.txt"), "-o", path("c.xlsx")))
                    .isZero();

            assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(folder.resolve("c.xlsx")));
        }

        @Test
        void aTableIsChosenByName() {
            assertThat(run("compare", path("a.txt"), path("b.txt"), "--format", "csv", "--table", "Sources", "-o", "-"))
                    .isZero();

            assertThat(out().lines()).hasSize(3).element(1).asString().startsWith("a,");
        }

        @ParameterizedTest
        @ValueSource(strings = {"--format csv --table links", "--format json --table points", "--table points"})
        void aTableThatIsNotThereIsWrongUsage(String options) {
            String[] arguments = ("compare " + path("a.txt") + " " + options).split(" ");

            assertThat(run(arguments)).isEqualTo(2);
            assertThat(err()).contains("table");
        }

        @Test
        void putsTheTextInWhereAskedTo() {
            run("compare", path("a.txt"), path("b.txt"), "--text");

            assertThat(MAPPER.readTree(out()).at("/sources/0/text").stringValue())
                    .isEqualTo("Ana: We counted 40 boats.\n");
        }

        @Test
        void namesEachFileThatCannotBeReadInOneLineAndDoesTheRest() throws IOException {
            file("empty.txt", "");
            Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xff, 0, 0, 7, 0});

            int status = run(
                    "compare", path("a.txt"), path("empty.txt"), path("binary.txt"), path("none.txt"), path("b.txt"));

            assertThat(status).isEqualTo(1);
            assertThat(err().lines())
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(line).startsWith("parallax: "));
            assertThat(MAPPER.readTree(out()).at("/sources")).hasSize(2);
        }

        @Test
        void refusesASourceOfFiftyMegabytesInOneLine() throws IOException {
            Files.write(folder.resolve("big.txt"), new byte[50 * 1024 * 1024]);

            assertThat(run("compare", path("a.txt"), path("big.txt"))).isEqualTo(1);
            assertThat(err().lines()).singleElement().asString().contains("big.txt", "32 MB");
        }

        @Test
        void saysSoWhereNothingIsLeftToCompare() {
            assertThat(run("compare", path("none.txt"))).isEqualTo(1);
            assertThat(err().lines()).hasSize(2).last().asString().contains("no source could be read");
            assertThat(out()).isEmpty();
        }

        @Test
        void readsAManifestAndPassesOnItsBaseline() throws IOException {
            file(
                    "m.json",
                    "{\"baseline\": \"second\", \"sources\": [{\"file\": \"a.txt\"}, {\"file\": \"b.txt\", \"id\": \"second\"}]}");

            assertThat(run("compare", "--manifest", path("m.json"))).isZero();
            assertThat(MAPPER.readTree(out()).get("baseline").stringValue()).isEqualTo("second");
        }

        @Test
        void goesOnAfterAManifestWithALoopAndAnUnknownKind() throws IOException {
            file(
                    "m.json",
                    "{\"sources\": [{\"file\": \"a.txt\", \"kind\": \"blog\"}, {\"file\": \"m.json\"}, {\"file\": \"b.txt\"}]}");

            assertThat(run("compare", "--manifest", path("m.json"))).isEqualTo(1);
            assertThat(err().lines()).hasSize(2);
            assertThat(MAPPER.readTree(out()).at("/sources")).hasSize(2);
        }

        @Test
        void leavesAnOlderFileAloneWhereItCannotWrite() {
            assertThat(run("compare", path("a.txt"), "-o", path("none/c.json"))).isEqualTo(1);
            assertThat(err().lines()).singleElement().asString().contains("c.json could not be written");
        }

        @Test
        void countsAnUnknownBaselineAsWrongUsage() {
            assertThat(run("compare", path("a.txt"), path("b.txt"), "--baseline", "z"))
                    .isEqualTo(2);
            assertThat(err().lines()).singleElement().asString().contains("No source has the id z");
        }

        @Test
        void countsAnUnknownFormatOrOptionOrNothingAsWrongUsage() {
            assertThat(run("compare", path("a.txt"), "-o", path("c.xyz"))).isEqualTo(2);
            assertThat(run("compare", path("a.txt"), "--nonsense")).isEqualTo(2);
            assertThat(run("compare")).isEqualTo(2);
            assertThat(err().lines()).hasSize(3);
        }

        @Test
        void printsTheTimesOfTheStagesInOrderWhereAskedTo() {
            assertThat(run("compare", path("a.txt"), "--verbose")).isZero();
            assertThat(err().lines().map(line -> line.split(" +")[0]))
                    .containsExactly("start", "read", "look", "write", "total");
            assertThat(err()).containsPattern("look +0\\.007 s");
        }
    }

    @Test
    void reuseFindsAChangedCopyOverAWordThatDiffers() throws IOException {
        file("record.txt", "In the wake of the storm the port has closed two of its four piers for the winter.");
        file("copy.txt", "It said: in the wake of the great storm the port has closed two of its four piers.");

        assertThat(run("reuse", path("record.txt"), path("copy.txt"), path("b.txt")))
                .isZero();

        JsonNode line = MAPPER.readTree(out().lines().findFirst().orElseThrow());
        assertThat(out().lines()).hasSize(1);
        assertThat(line.get("same").intValue()).isEqualTo(15);
        assertThat(line.get("words").intValue()).isEqualTo(16);
        assertThat(line.at("/from/start").intValue()).isZero();
        assertThat(line.at("/to/start").intValue()).isEqualTo("It said: ".length());
    }

    @Test
    void inspectShowsWhatWasRead() {
        assertThat(run("inspect", path("a.txt"))).isZero();
        assertThat(out()).contains("blocks (", "quotations (0)", "We counted 40 boats.");
    }

    @Test
    void inspectComparesNothingAndKeepsToTheOrderOfTheFiles() {
        assertThat(run("inspect", path("b.txt"), path("a.txt"))).isZero();
        assertThat(out().lines().filter(line -> !line.startsWith(" ")))
                .containsExactly("b: no title", "", "a: no title", "");
        assertThat(comparing.comparisons.get()).isZero();
    }

    @Test
    void openHandsItsFilesToTheWindow() {
        assertThat(run("open", path("a.txt"))).isZero();
        assertThat(opened).containsExactly(folder.resolve("a.txt"));
    }

    @Test
    void filesWithoutACommandAreAnsweredWithWhatToWrite() {
        assertThat(run(path("a.txt"))).isEqualTo(2);
        assertThat(err().lines())
                .singleElement()
                .asString()
                .contains("There is no command", "parallax open FILE", "--help");
    }

    @Test
    void noExampleIsBrokenIntoTwoLines() {
        for (String command : List.of("", "open", "compare", "completion", "export", "inspect", "reuse")) {
            run((command + " --help").strip().split(" "));
        }
        assertThat(out().lines().filter(line -> line.startsWith("  parallax"))).hasSize(24);
        assertThat(out().lines()).noneMatch(line -> line.matches("-o|sources|html.*|comparison.json"));
    }

    @Test
    void helpHasExamplesAndNeedsNoEngine() {
        assertThat(run("--help")).isZero();
        assertThat(run("compare", "--help")).isZero();
        assertThat(out()).contains("Examples:", "--batch", "Exit status");
    }

    @Test
    void theVersionNamesTheProgram() {
        assertThat(run("--version")).isZero();
        assertThat(out()).startsWith("Parallax ");
    }

    @Test
    void noStackTraceReachesTheUser() throws IOException {
        file("fail.txt", "Words.");
        assertThat(run("compare", path("fail.txt"), path("a.txt"))).isEqualTo(1);
        assertThat(err()).contains("made to fail").doesNotContain("\tat ").hasLineCount(1);
    }
}
