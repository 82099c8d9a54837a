package app.parallax.compare.finding;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
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

class OmissionFindingsTest {

    private static final Source RECORD = source("record", SourceKind.TRANSCRIPT, """
            Mei Li: The bridge over the northern river will be closed to lorries for 14 months. We have set aside 30 million \
            crowns for the ferries that run meanwhile.

            Jonas Berg: The harbour council thanks everybody who has come here tonight.
            """);

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
    void whatSomebodySaidWhomTheReportNamesIsMissed() {
        assertThat(omissions("Ms Mei Li spoke at the meeting about the weather, and Jonas Berg about the choir."))
                .anyMatch(words -> words.contains("14 months"));
    }

    @Test
    void aNameThatOnlyEndsLikeTheSpeakersIsNotHers() {
        assertThat(omissions("Mr Yusuf Ali spoke at the meeting about the weather, and Jonas Berg about the choir."))
                .noneMatch(words -> words.contains("14 months"));
    }

    @Test
    void whoHasTheNumberHasNotLeftItOut() {
        assertThat(omissions("Ms Mei Li spoke at the meeting. Ships will get 30 million crowns, she promised."))
                .noneMatch(words -> words.contains("30 million"));
        assertThat(omissions("Ms Mei Li spoke at the meeting. Ships will get 20 million crowns, she promised."))
                .anyMatch(words -> words.contains("30 million"));
    }

    /** A report may be the baseline: what nobody else has at all is pointed out as that, and not as left out besides. */
    @Test
    void whatStandsAloneIsSaidOnce() {
        Source baseline = source("first", SourceKind.REPORT, """
                The bridge over the northern river will be closed to lorries for 14 months, the council said. Three \
                divers drowned beside the old ferry in the fog of Tuesday night.
                """);
        Source other = source("other", SourceKind.REPORT, """
                The bridge over the northern river will be closed to lorries for 14 months, the council said.
                """);
        assertThat(engine
                        .compare(
                                List.of(baseline, other),
                                new Options("first", List.of(), List.of()),
                                Progress.SILENT,
                                new Cancellation())
                        .findings()
                        .stream()
                        .filter(f -> f.passages().stream()
                                .anyMatch(p -> baseline.text()
                                        .substring(p.start(), p.end())
                                        .contains("drowned")))
                        .map(Finding::kind))
                .containsExactly(FindingKind.ADDITION);
    }

    /** The words of the record that are said to be left out. */
    private static List<String> omissions(String report) {
        List<Source> sources = List.of(RECORD, source("report", SourceKind.REPORT, report));
        return engine
                .compare(sources, new Options("record", List.of(), List.of()), Progress.SILENT, new Cancellation())
                .findings()
                .stream()
                .filter(f -> f.kind() == FindingKind.OMISSION)
                .flatMap(f -> f.passages().stream())
                .map(p -> RECORD.text().substring(p.start(), p.end()))
                .toList();
    }

    private static Source source(String id, SourceKind kind, String text) {
        SourceInfo info = new SourceInfo(null, null, kind, null, "en", null, "council");
        return new SourceReading()
                .read(new SourceInput(id, id, new Content.Inline(text, "text/plain"), info))
                .sources()
                .getFirst();
    }
}
