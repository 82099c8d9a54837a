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
import org.junit.jupiter.params.provider.ValueSource;

class TurnedWordsTest {

    private static final String RECORD = """
            Chair: Good morning. Before we turn to the pier, let me say how the ferry did in spring, which was not easy for any of us.

            Chair: Ticket sales on the island line, as all of you have seen in the papers, rose in spring, and the fuel bill of the ferry \
            stayed below the limit that the council had set in January.

            Chair: The crew of the small tug will move to the northern harbour. Nobody will close the fish market.
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

    private static List<Finding> opposites(String report) {
        return engine
                .compare(
                        List.of(
                                source("record", SourceKind.TRANSCRIPT, RECORD),
                                source("report", SourceKind.REPORT, report)),
                        Options.NONE,
                        Progress.SILENT,
                        new Cancellation())
                .findings()
                .stream()
                .filter(f -> f.code().equals("negation-opposite"))
                .toList();
    }

    private static Source source(String id, SourceKind kind, String text) {
        SourceInfo info = new SourceInfo(null, null, kind, null, "en", null, null);
        return new SourceReading()
                .read(new SourceInput(id, id, new Content.Inline(text, "text/plain"), info))
                .sources()
                .getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The chair said that ticket sales on the island line fell in spring.",
                "Sales of island tickets dropped while the pier was discussed, and the fuel bill stayed above the limit set by the council.",
                "A fuel bill above the limit of the council was reported.",
                "The crew of the large tug will move to the northern harbour.",
            })
    void anOppositeAmongTheSameWordsIsSaidToDiffer(String report) {
        assertThat(opposites(report)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.NEGATION);
            assertThat(finding.verdict()).isEqualTo(Verdict.DIFFER);
            assertThat(finding.passages()).extracting(p -> p.source()).containsExactly("report", "record");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ticket sales on the island line grew in spring.",
                "Ticket sales on the island line did not fall in spring.",
                "The fish market at the northern harbour will stay open.",
                "The big crane in the southern dock was painted, and prices of houses on the hill fell in autumn.",
                "The crew of the tug has a big cabin.",
            })
    void otherWordsForTheSameAndOtherMattersAreNot(String report) {
        assertThat(opposites(report)).isEmpty();
    }

    @Test
    void theWordsOfBothAreShown() {
        assertThat(opposites("The fuel bill of the ferry stayed above the limit of the council."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.passages()
                                    .getFirst()
                                    .span()
                                    .of("The fuel bill of the ferry stayed above the limit of the council."))
                            .contains("above");
                    assertThat(finding.passages().get(1).span().of(RECORD)).contains("below");
                });
    }
}
