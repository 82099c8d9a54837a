package app.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.engine.Options;
import app.parallax.engine.StageTimes;
import app.parallax.job.Cancellation;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineProgramTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Path> opened = new ArrayList<>();
    private final BareComparing comparing = new BareComparing();
    private final List<Boolean> cached = new ArrayList<>();

    @BeforeEach
    void twoSources() throws IOException {
        file("a.txt", "Ana: We counted 40 boats.\n");
        file("b.txt", "Some 40 boats were counted.\n");
    }

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
        void putsTheTextInWhereAskedTo() {
            run("compare", path("a.txt"), path("b.txt"), "--text");

            assertThat(MAPPER.readTree(out()).at("/sources/0/text").stringValue())
                    .isEqualTo("Ana: We counted 40 boats.\n");
        }

        @Test
        void namesEachFileThatCannotBeReadInOneLineAndDoesTheRest() throws IOException {
            file("empty.txt", "");
            Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xff, 0, 0, 7, 0});
            Files.createDirectory(folder.resolve("inside"));

            int status = run(
                    "compare",
                    path("a.txt"),
                    path("empty.txt"),
                    path("binary.txt"),
                    path("none.txt"),
                    path("inside"),
                    path("b.txt"));

            assertThat(status).isEqualTo(1);
            assertThat(err().lines())
                    .hasSize(4)
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

    @Nested
    class Batch {
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
                zipped.write(
                        "{\"id\": \"x\", \"sources\": [{\"text\": \"Words.\"}]}\n\n".getBytes(StandardCharsets.UTF_8));
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
                zipped.write(
                        "{\"id\": \"x\", \"sources\": [{\"text\": \"Words.\"}]}\n".getBytes(StandardCharsets.UTF_8));
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

            assertThat(run("compare", "--batch", path("cases.jsonl"), "--verbose"))
                    .isZero();
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
        for (String command : List.of("", "open", "compare", "inspect", "reuse")) {
            run((command + " --help").strip().split(" "));
        }
        assertThat(out().lines().filter(line -> line.startsWith("  parallax"))).hasSize(12);
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

    private int run(String... arguments) {
        return run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
    }

    private int run(PrintStream to, String... arguments) {
        CommandLineProgram program = new CommandLineProgram(new Given(comparing, cached), files -> {
            opened.addAll(files);
            return 0;
        });
        return program.run(arguments, to, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /** A pipe that its reader has closed. */
    private static final class Closed extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }

    /** Notes for each engine that is asked for whether it may use the cache. */
    private record Given(Comparing comparing, List<Boolean> cached) implements Engines {
        @Override
        public Comparing single(boolean cached) {
            this.cached.add(cached);
            return comparing;
        }

        @Override
        public Comparing many() {
            return comparing;
        }
    }

    /** Finds nothing, and fails where a source's id asks for it. */
    private static final class BareComparing implements Comparing {
        private final AtomicInteger comparisons = new AtomicInteger();
        private final AtomicInteger closed = new AtomicInteger();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public Comparison compare(
                List<Source> sources, Options options, Cancellation cancellation, Consumer<StageTimes> times) {
            comparisons.incrementAndGet();
            switch (sources.getFirst().id()) {
                case "fail" -> throw new IllegalStateException("made to fail");
                case "huge" -> throw new OutOfMemoryError("made to fail");
                default -> times.accept(new StageTimes(List.of(new StageTimes.Stage("look", 7))));
            }
            return Comparisons.bare(sources, options.baseline());
        }

        @Override
        public List<AnnotatedSource> annotate(List<Source> sources) {
            return Comparisons.bare(sources, null).sources();
        }

        @Override
        public List<Problem> problems() {
            return problems;
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
