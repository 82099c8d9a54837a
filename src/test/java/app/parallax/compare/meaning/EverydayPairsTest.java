package app.parallax.compare.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.engine.Options;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as two reports of one event may have them, each between the same three others. */
class EverydayPairsTest {

    private static final String BEFORE =
            "The town of Harwick held its weekly briefing for reporters on Saturday. Officials spoke for an hour in the old hall. ";

    private static final String BEHIND = " The next briefing will be held in a week, officials said.";

    private static Engine engine;

    @BeforeAll
    static void open() {
        engine = new Engine(new EngineSettings(1, null));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static Stream<Arguments> pairs(String mark) throws IOException {
        try (InputStream in = Objects.requireNonNull(EverydayPairsTest.class.getResourceAsStream("pairs.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.split(" \\| "))
                            .filter(columns -> columns[0].equals(mark))
                            .map(columns -> Arguments.of(columns[1], columns[2]))
                            .toList()
                            .stream();
        }
    }

    static Stream<Arguments> contradictory() throws IOException {
        return pairs("D");
    }

    static Stream<Arguments> missed() throws IOException {
        return pairs("M");
    }

    static Stream<Arguments> same() throws IOException {
        return pairs("S");
    }

    static Stream<Arguments> ofTwoThings() throws IOException {
        return pairs("T");
    }

    static Stream<Arguments> wronglyHeld() throws IOException {
        return pairs("W");
    }

    @ParameterizedTest
    @MethodSource("contradictory")
    void whatContradictsIsFound(String one, String other) {
        assertThat(contradictions(one, other)).isNotEmpty();
    }

    /** What is found one day belongs among those that are found. */
    @ParameterizedTest
    @MethodSource("missed")
    void whatIsMissedIsKnown(String one, String other) {
        assertThat(contradictions(one, other)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("same")
    void whatSaysTheSameContradictsNothing(String one, String other) {
        assertThat(contradictions(one, other)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofTwoThings")
    void whatTellsOfTwoThingsContradictsNothing(String one, String other) {
        assertThat(contradictions(one, other)).isEmpty();
    }

    /** What is told apart one day belongs among those that are. */
    @ParameterizedTest
    @MethodSource("wronglyHeld")
    void whatIsWronglyHeldIsKnown(String one, String other) {
        assertThat(contradictions(one, other)).isNotEmpty();
    }

    private static List<Finding> contradictions(String one, String other) {
        List<Source> sources = List.of(source("a", one), source("b", other));
        return engine.compare(sources, Options.NONE, Progress.SILENT, new Cancellation()).findings().stream()
                .filter(finding -> finding.verdict() == Verdict.DIFFER)
                .filter(finding -> finding.kind() != FindingKind.OMISSION)
                .toList();
    }

    private static Source source(String id, String sentence) {
        SourceInfo info = new SourceInfo(null, null, SourceKind.REPORT, LocalDate.of(2031, 3, 8), "en", null, null);
        String text = BEFORE + sentence + BEHIND;
        return new SourceReading()
                .read(new SourceInput(id, id, new Content.Inline(text, "text/plain"), info))
                .sources()
                .getFirst();
    }
}
