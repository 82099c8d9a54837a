package app.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measuring itself; what it measures is not tested, and nothing here needs the cases or the scorer. */
class BenchTest {
    @TempDir
    Path folder;

    @Nested
    class Options {
        @Test
        void propertiesWithoutValuesMeanEverything() {
            BenchOptions options = options("only", "", "fold", "", "sample", "", "keep", "", "record", "");
            assertThat(options.selection()).isEqualTo(new Selection(null, 1));
            assertThat(options.wants(file("dates"))).isTrue();
            assertThat(options.keep()).isNull();
            assertThat(options.record()).isFalse();
        }

        @Test
        void aKindStandsForAllItsFiles() {
            BenchOptions options = options("only", "passages, sentences-val");
            assertThat(options.wants(file("passages-val"))).isTrue();
            assertThat(options.wants(file("passages-train"))).isTrue();
            assertThat(options.wants(file("sentences-val"))).isTrue();
            assertThat(options.wants(file("sentences-train"))).isFalse();
        }

        @Test
        void aFoldThatIsNoNumberIsRefusedByName() {
            assertThatThrownBy(() -> options("fold", "two")).hasMessageContaining("bench.fold is \"two\"");
        }

        @Test
        void aSampleOfEveryNoughthCaseIsRefused() {
            assertThatThrownBy(() -> options("sample", "0")).hasMessageContaining("bench.sample");
        }
    }

    @Nested
    class Cases {
        @Test
        void theSampleIsTakenWithinTheFold() throws IOException {
            Path zipped = zipped(0, 1, 0, 0, 1, 0);
            Path target = folder.resolve("dates.jsonl");
            assertThat(new Selection(0, 2).write(zipped, target)).isEqualTo(new Selection.Share(2, 6));
            assertThat(Files.readAllLines(target)).containsExactly(line(0, 0), line(3, 0));
        }

        @Test
        void withoutFoldAndSampleAllCasesAreTaken() throws IOException {
            Selection.Share share = new Selection(null, 1).write(zipped(3, 4), folder.resolve("dates.jsonl"));
            assertThat(share.isWhole()).isTrue();
            assertThat(share).hasToString("all 2");
        }

        private Path zipped(int... folds) throws IOException {
            Path file = folder.resolve("dates.jsonl.gz");
            try (Writer out =
                    new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
                for (int i = 0; i < folds.length; i++) {
                    out.write(line(i, folds[i]) + "\n");
                }
            }
            return file;
        }

        private static String line(int id, int fold) {
            return "{\"id\": \"" + id + "\", \"fold\": " + fold + "}";
        }
    }

    @Nested
    class Scores {
        @Test
        void countsAndWhatCouldNotBeToldAreLeftOutAndTheIntervalIsThatOfTheFirstFigure() {
            Score score = score("""
                    {"set": "figures-RTE", "accuracy": 0.5, "pairs": 166, "found": null, "alarms": 1.0, "interval": [0.4, 0.6]}
                    """, "figures");
            assertThat(score.set()).isEqualTo("figures-RTE");
            assertThat(score.figures()).containsExactly(Map.entry("accuracy", 0.5), Map.entry("alarms", 1.0));
            assertThat(score.interval("accuracy")).isEqualTo(new Score.Interval(0.4, 0.6));
            assertThat(score.interval("alarms")).isNull();
        }

        @Test
        void twoFilesOfOneKindAreTwoSets() {
            assertThat(score("{\"set\": \"passages\", \"r_precision\": 0.5}", "passages-val")
                            .set())
                    .isEqualTo("passages-val");
        }
    }

    @Nested
    class Table {
        private final Selection.Share whole = new Selection.Share(183, 183);

        @Test
        void aFigureStandsBesideItsGoalAndItsBaseline() {
            assertThat(cells(table(0.921, whole, baseline(0.95)), "f1"))
                    .containsExactly("dates", "f1", "0.921", "0.900 to 0.940", "≥ 0.920", "yes", "0.950", "-0.029");
        }

        @Test
        void aFigureThatFallsShortIsNotReached() {
            assertThat(cells(table(0.919, whole, baseline(0.9191)), "f1")).endsWith("≥ 0.920", "no", "0.919", "=");
        }

        @Test
        void aShareOfMistakesIsToBeBelowItsGoal() {
            assertThat(Goals.of("verdicts", "wrong_called_same")).hasValueSatisfying(goal -> {
                assertThat(goal.isReachedBy(0.0099)).isTrue();
                assertThat(goal.isReachedBy(0.01)).isFalse();
            });
        }

        @Test
        void aPartIsNamedBelow() {
            assertThat(table(0.9, new Selection.Share(37, 183), baseline(0.95)))
                    .endsWith("\ndates: measured on 37 of 183 cases; the baseline on all 183.\n");
        }

        private Baseline baseline(double f1) {
            return new Baseline(new TreeMap<>())
                    .with(Map.of("dates", measurement(f1, whole).entry("2026-01-01", "1")));
        }

        private static String table(double f1, Selection.Share share, Baseline baseline) {
            return new ScoreTable(List.of(measurement(f1, share)), baseline).toString();
        }

        private static Measurement measurement(double f1, Selection.Share share) {
            return new Measurement(new Score("dates", Map.of("f1", f1), new Score.Interval(0.9, 0.94)), share);
        }

        private static List<String> cells(String table, String figure) {
            String row = table.lines()
                    .filter(line -> line.contains("| " + figure + " "))
                    .findFirst()
                    .orElseThrow();
            return List.of(row.substring(2, row.length() - 2).trim().split(" +\\| +"));
        }
    }

    @Nested
    class Recorded {
        @Test
        void theSetsThatWereNotMeasuredAgainStay() throws IOException {
            Path file = folder.resolve("baseline.json");
            Baseline before = new Baseline(new TreeMap<>()).with(Map.of("dates", entry(0.9), "pages", entry(0.8)));
            before.write(file);
            Baseline.read(file).with(Map.of("dates", entry(0.95))).write(file);
            Baseline after = Baseline.read(file);
            assertThat(after.figure("dates", "f1")).isEqualTo(0.95);
            assertThat(after.figure("pages", "f1")).isEqualTo(0.8);
            assertThat(after.figure("pages", "recall")).isNull();
        }

        @Test
        void theOneInTheRepositoryCanBeRead() throws IOException {
            assertThat(Baseline.read(options().baseline()).sets()).isNotEmpty();
        }

        private static Baseline.Entry entry(double f1) {
            return new Baseline.Entry("2026-01-01", "1", 5, 10, new TreeMap<>(Map.of("f1", f1)));
        }
    }

    @Nested
    class WithoutCases {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        @Test
        void aSentenceSaysWhereTheyWereLookedFor() throws IOException, InterruptedException {
            PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
            assertThat(new Bench(stream, stream).run(options("cases", folder.toString())))
                    .isZero();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .startsWith("Nothing is measured")
                    .contains(folder.toString());
        }
    }

    private static BenchOptions options(String... pairs) {
        Properties properties = new Properties();
        for (int i = 0; i < pairs.length; i += 2) {
            properties.setProperty("bench." + pairs[i], pairs[i + 1]);
        }
        return BenchOptions.of(properties);
    }

    private static CaseFile file(String name) {
        return new CaseFile(Path.of(name + ".jsonl.gz"));
    }

    private static Score score(String lines, String name) {
        return Score.read(lines, file(name)).getFirst();
    }
}
