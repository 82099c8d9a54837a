package app.parallax.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldFiguresTest {

    private static final String RECORD = """
            Flood briefing, Arlen County Hall, 9 May 2023

            County Commissioner Helen Strand: Some 3,400 homes in the lower town are without power, and we expect the power company to restore them by tonight.
            """;

    private static final String POST = """
            Some 4,300 homes in the lower town of Arlen lost power on Tuesday. County commissioner Helen Strand said the 4,300 homes should have power again by tonight.

            The power company is working on the 4,300 homes that were cut off.
            """;

    private static final String RADIO =
            "The power went off in 3,400 homes in the lower town of Arlen after the river Orra flooded the streets.";

    private static Engine engine;

    @BeforeAll
    static void open() {
        engine = new Engine(new EngineSettings(1, null));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void aWrongNumberGivenThreeTimesIsToldOnceWithAllItsPlaces() {
        List<Finding> differing =
                differing(source("record", RECORD, SourceKind.TRANSCRIPT), source("report", POST, SourceKind.REPORT));

        assertThat(differing).hasSize(1);
        assertThat(differing.getFirst().passages())
                .extracting(passage -> passage.source() + " "
                        + passage.span().of(passage.source().equals("record") ? RECORD : POST))
                .containsExactly("report Some 4,300", "record Some 3,400", "report 4,300", "report 4,300");
    }

    @Test
    void theDifferenceShowsInTheReportThatTheRecordContradicts() {
        List<Finding> differing = differing(
                source("record", RECORD, SourceKind.TRANSCRIPT),
                source("report", POST, SourceKind.REPORT),
                source("second", RADIO, SourceKind.REPORT));

        assertThat(differing).hasSize(1);
        assertThat(differing.getFirst().passages()).extracting("source").startsWith("report", "record", "second");
    }

    @Test
    void twoNumbersOfASourceThatDifferAreToldEach() {
        assertThat(differing(
                        source(
                                "one",
                                "The harbour office counted 190 boats and 34 trucks on the pier and 12 vans.",
                                null),
                        source(
                                "other",
                                "The harbour office counted 210 boats and 47 trucks on the pier and 12 vans.",
                                null)))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The pressure in the boiler had risen to 11 bar, three above the limit. | The pressure in the boiler rose to 11 bar, and the limit is 8.
            The storm blew at 90 knots, 20 more than the mast can bear.            | The storm blew at 90 knots, and the mast can bear 70.
            Two patients died during the trial.                                    | We treated 1,820 patients in nine countries during the trial.
            """)
    void aDistanceOrAPartIsNoContradictionOfTheWhole(String one, String other) {
        assertThat(differing(source("one", one, null), source("other", other, null)))
                .isEmpty();
    }

    @Test
    void levelsAtOneDistanceFromTheSameLimitDiffer() {
        String level =
                "In the evening the river at the old bridge of Torvik stood at %d centimetres, 40 centimetres below the top of the wall.";
        assertThat(differing(source("one", level.formatted(610), null), source("other", level.formatted(570), null)))
                .hasSize(1);
    }

    @Test
    void thatBothHaveABareSmallNumberIsNoNews() {
        List<Source> sources = List.of(
                source("one", "Of the pupils who sat the test in the spring two failed in the old town.", null),
                source(
                        "other",
                        "Of the pupils who sat the test in the spring two failed in the old town again.",
                        null));

        assertThat(compare(sources).findings())
                .noneMatch(finding -> finding.kind() == FindingKind.FIGURE && finding.verdict() == Verdict.AGREE);
    }

    private static List<Finding> differing(Source... sources) {
        return Stream.of(compare(List.of(sources)))
                .flatMap(comparison -> comparison.findings().stream())
                .filter(finding -> finding.kind() == FindingKind.FIGURE && finding.verdict() == Verdict.DIFFER)
                .toList();
    }

    private static Comparison compare(List<Source> sources) {
        return engine.compare(sources, Options.NONE, Progress.SILENT, new Cancellation());
    }

    private static Source source(String id, String text, @Nullable SourceKind kind) {
        SourceInfo info = new SourceInfo(
                null, null, kind == null ? SourceKind.REPORT : kind, LocalDate.of(2023, 5, 9), "en", null, "flood");
        return new SourceReading()
                .read(new SourceInput(id, id, new Content.Inline(text, "text/plain"), info))
                .sources()
                .getFirst();
    }
}
