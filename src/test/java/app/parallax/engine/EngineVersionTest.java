package app.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What one small comparison answers, and under which version of the engine: whoever changes the answers moves the version. */
class EngineVersionTest {

    private static final String RECORD = """
            Anna Holm: The ferry carried 4,200 people to the island in spring, and ticket sales rose. We will repair the old pier.

            Paul Stein: The council did not approve the loan for the lighthouse. Nobody asked the fishermen.
            """;

    private static final String REPORT = """
            The ferry carried 4,700 people to the island in spring. Ticket sales fell, Anna Holm said. "We will repair the pier," \
            Holm said. Paul Stein said that the council approved the loan for the lighthouse. Minister Lindqvist welcomed that.
            """;

    /** With other answers the version in {@code Settings} goes up, here too. */
    private static final String ANSWERS = """
            engine 10
            addition-clause: Minister Lindqvist welcomed that.
            figure-differ: 4,700 | 4,200
            negation-opposite: fell | rose
            negation: approved the loan | did not approve the loan
            quotation-cut: We will repair the pier, | We will repair the old pier
            """;

    @Test
    void otherAnswersHaveAnotherVersion() {
        try (Engine engine = new Engine(new EngineSettings(1, null))) {
            Comparison comparison = engine.compare(
                    List.of(
                            source("record", SourceKind.TRANSCRIPT, RECORD),
                            source("report", SourceKind.REPORT, REPORT)),
                    Options.NONE,
                    Progress.SILENT,
                    new Cancellation());
            assertThat("engine " + version(comparison) + "\n" + answers(comparison))
                    .isEqualTo(ANSWERS);
        }
    }

    private static String version(Comparison comparison) {
        return comparison.settings().stream()
                .filter(setting -> setting.name().equals("engine"))
                .map(Comparison.Setting::value)
                .collect(Collectors.joining());
    }

    /** A line a finding: what it is and the words that it shows in. */
    private static String answers(Comparison comparison) {
        return comparison.findings().stream()
                .map(EngineVersionTest::line)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Finding finding) {
        String words = finding.passages().stream()
                .map(p -> p.source().equals("record")
                        ? p.span().of(RECORD)
                        : p.span().of(REPORT))
                .collect(Collectors.joining(" | "));
        return finding.code() + ": " + words;
    }

    private static Source source(String id, SourceKind kind, String text) {
        SourceInfo info = new SourceInfo(null, null, kind, null, "en", null, null);
        return new SourceReading()
                .read(new SourceInput(id, id, new Content.Inline(text, "text/plain"), info))
                .sources()
                .getFirst();
    }
}
