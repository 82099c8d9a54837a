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
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwappedTimesTest {

    private static final String RECORD = """
            Chair: Good morning. Before we turn to the pier, let me say how the ferry did, which was not easy for any of us.

            Chair: In the third quarter the ferry carried 84,000 people to the island, and its fuel cost us 310,000. It had been \
            down for repairs for weeks in the second quarter, and no more than 79,000 came.

            Chair: The forecast for 2031 is still between 300,000 and 340,000 passengers. A new lighthouse opens its doors to \
            visitors of the northern harbour on Wednesday.
            """;

    private static Engine engine;

    @BeforeAll
    static void open() {
        engine = new Engine(new EngineSettings(1, null));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The company said that the ferry carried 84,000 people to the island in the second quarter. | the second quarter | the third quarter
            A forecast of between 300,000 and 340,000 passengers for 2032 was confirmed. | 2032 | 2031
            Visitors of the northern harbour will see a new lighthouse open its doors on Monday. | Monday | Wednesday
            """)
    void anotherTimeInItsPlaceIsADifference(String report, String here, String there) {
        List<Finding> found = dates(report);
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.DIFFER);
            assertThat(words(finding, report, 0)).contains(here);
            assertThat(words(finding, report, 1)).contains(there);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry carried 84,000 people to the island in the third quarter.",
                "No more than 79,000 came in the second quarter, when the ferry was down for repairs.",
                "After 79,000 in the second quarter, the ferry carried 84,000 people to the island in the third.",
                "In the first quarter the fuel of the tug cost 20,000.",
                "A market opens on Monday.",
            })
    void thatSomethingElseWasAtAnotherTimeIsNone(String report) {
        assertThat(dates(report)).isEmpty();
    }

    @Test
    void aTimeThatStandsInTheSentenceInOtherWordsIsTheSame() {
        String record =
                "Chair: By 2031 the ferry will carry 340,000 people, double that of five years earlier. The pier is old.";
        String report = "By 2031 the ferry will carry 340,000 people, double that of 2026.";
        assertThat(dates(record, report)).isEmpty();
    }

    private static List<Finding> dates(String report) {
        return dates(RECORD, report);
    }

    private static List<Finding> dates(String record, String report) {
        return engine
                .compare(
                        List.of(
                                source("record", SourceKind.TRANSCRIPT, record),
                                source("report", SourceKind.REPORT, report)),
                        Options.NONE,
                        Progress.SILENT,
                        new Cancellation())
                .findings()
                .stream()
                .filter(f -> f.kind() == FindingKind.DATE && f.verdict() == Verdict.DIFFER)
                .toList();
    }

    private static String words(Finding finding, String report, int passage) {
        return finding.passages()
                .get(passage)
                .span()
                .of(finding.passages().get(passage).source().equals("report") ? report : RECORD);
    }

    private static Source source(String id, SourceKind kind, String text) {
        SourceInfo info = new SourceInfo(null, null, kind, null, "en", null, "opening");
        return new SourceReading()
                .read(new SourceInput(id, id, new Content.Inline(text, "text/plain"), info))
                .sources()
                .getFirst();
    }
}
