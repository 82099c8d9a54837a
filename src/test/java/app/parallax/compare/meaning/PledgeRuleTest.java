package app.parallax.compare.meaning;

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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short sentences in reports that otherwise tell of different things, so that nothing ties them. */
class PledgeRuleTest {

    private static final String BEFORE = "Mayor Anna Moe spoke for an hour about the old harbour and its owners. ";
    private static final String BEFORE_OTHER =
            "The budget of the town is late again, and Mayor Anna Moe and her clerk Bill Moe wrote to its lenders. ";

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
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “I will not resign,” Anna Moe said.         | Anna Moe said on Saturday that she would resign.
            “I will never resign,” Anna Moe said.       | Anna Moe said on Saturday that she would resign as mayor.
            “We will not leave,” Anna Moe said.         | Anna Moe said on Saturday that she would leave.
            """)
    void whoWillNotDoItIsToldToBeAboutTo(String said, String told) {
        assertThat(differences(said, told)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “I will not vote for the plan,” Anna Moe said.   | Anna Moe said on Saturday that she would vote against the plan of the lenders.
            “I will not pay,” Anna Moe said.                 | Anna Moe said on Saturday that she would pay the nurses.
            “I will not resign,” Anna Moe said.              | Bill Moe said on Saturday that he would resign.
            “I will not leave,” Anna Moe said.               | Anna Moe said on Saturday of the lenders that they would leave.
            “I will not leave,” Anna Moe said.               | Anna Moe said on Saturday that she would leave if nobody paid.
            """)
    void whoeverElseOrWhateverElseItIsDoesNotContradict(String said, String told) {
        assertThat(differences(said, told)).isEmpty();
    }

    private static List<Finding> differences(String said, String told) {
        List<Source> sources = List.of(source("one", BEFORE + said), source("other", BEFORE_OTHER + told));
        return engine.compare(sources, Options.NONE, Progress.SILENT, new Cancellation()).findings().stream()
                .filter(finding -> finding.kind() == FindingKind.NEGATION)
                .toList();
    }

    private static Source source(String id, String text) {
        SourceInfo info =
                new SourceInfo(null, null, SourceKind.REPORT, LocalDate.of(2031, 3, 8), "en", null, "council");
        return new SourceReading()
                .read(new SourceInput(id, id, new Content.Inline(text, "text/plain"), info))
                .sources()
                .getFirst();
    }
}
