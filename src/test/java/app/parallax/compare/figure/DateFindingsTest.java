package app.parallax.compare.figure;

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

class DateFindingsTest {

    private static final String REPORT =
            "For the full year 2020 the ferry company expects ticket sales of 35 million crowns.";
    private static final String NEXT_YEAR =
            "For the full year 2021 the ferry company expects ticket sales of 41 million crowns.";

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
    void theSameTextWithAnotherYearDiffers() {
        assertThat(verdicts(NEXT_YEAR)).containsExactly(Verdict.DIFFER);
    }

    @Test
    void aDateThatAnotherPassageBearsOutDoesNotDiffer() {
        assertThat(verdicts(NEXT_YEAR + " " + REPORT)).doesNotContain(Verdict.DIFFER);
    }

    @Test
    void theOnlyDateThatIsLeftOverDiffers() {
        assertThat(
                        verdicts(
                                "The panels outline the lighthouse's history from its opening in 1893 to its end in the storm of Sept. 11, 1951.",
                                "The panels outline the lighthouse's history from its opening in 1893 to its end in the storm of Sept. 14, 1951."))
                .containsExactly(Verdict.DIFFER);
    }

    @Test
    void thatBothNameAYearIsNoNewsButThatBothNameADayIs() {
        String day = "On 3 May 2020 the ferry company sold its oldest ship to a museum.";
        assertThat(verdicts(REPORT, REPORT)).isEmpty();
        assertThat(verdicts(day, day)).containsExactly(Verdict.AGREE);
    }

    private static List<Verdict> verdicts(String other) {
        return verdicts(REPORT, other);
    }

    private static List<Verdict> verdicts(String one, String other) {
        List<Source> sources = List.of(source("one", one), source("other", other));
        return engine.compare(sources, Options.NONE, Progress.SILENT, new Cancellation()).findings().stream()
                .filter(f -> f.kind() == FindingKind.DATE)
                .map(Finding::verdict)
                .toList();
    }

    private static Source source(String id, String text) {
        SourceInfo info = new SourceInfo(null, null, SourceKind.REPORT, null, "en", null, null);
        return new SourceReading()
                .read(new SourceInput(id, id, new Content.Inline(text, "text/plain"), info))
                .sources()
                .getFirst();
    }
}
