package app.parallax.compare.finding;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdditionFindingsTest {

    private static final String RECORD = """
            The ferry company of Serbia has repaired the old pier near the lighthouse. Minister Holm opened the pier for the \
            fishermen on the island. The European Harbour Union paid for the new lamps on the pier. The company did not \
            repair the broken crane behind the fish market. The mayor refused to close the southern gate of the harbour.
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
            Minister Lindqvist opened the pier for the fishermen on the island. | Lindqvist
            The ferry company of Portugal has repaired the old pier near the lighthouse. | Portugal
            The ferry company has repaired the old pier with 14 lamps near the lighthouse. | with 14
            The ferry company has not repaired the old pier near the lighthouse. | not repaired the old pier near the
            Minister Holm opened the pier without a word to the fishermen on the island. | without a word to the fishermen on
            """)
    void aDetailThatNobodyElseHasIsAnAddition(String report, String detail) {
        assertThat(additions(report, null)).containsExactly(detail);
    }

    @Test
    void aNameThatNobodyElseHasIsPointedOutOnce() {
        String report = "Minister Lindqvist opened the pier for the fishermen on the island. "
                + "The company of Lindqvist has repaired the old pier near the lighthouse.";
        assertThat(additions(report, null)).containsExactly("Lindqvist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister Petra Holm opened the pier for the fishermen on the island.",
                "The Serbian ferry company has repaired the old pier near the lighthouse.",
                "The EHU paid for the new lamps on the pier.",
                "Previously, the ferry company has repaired the old pier near the lighthouse.",
                "The mayor did not close the southern gate of the harbour.",
                "The broken crane behind the fish market was never repaired.",
                "The ferry company has repaired not only the old pier near the lighthouse.",
                "Minister UNK opened the pier for the fishermen on the island.",
                "The ferry company has repaired the old pier near the UNK.",
            })
    void whatOthersHaveInOtherWordsIsNone(String report) {
        assertThat(additions(report, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister opened the new school for the children of the island.",
                "minister lindqvist opened the new school for the children of the island .",
                "Two divers drowned beside the ferry."
            })
    void whatNobodyElseSaysIsAnAddition(String report) {
        assertThat(additions(report, null)).containsExactly(report);
    }

    @Test
    void aNumberThatOthersLeaveToBeCountedIsNone() {
        String record = "Nine of the fourteen lamps on the pier have been repaired. The harbour is closed.";
        assertThat(additions(record, "Five of the lamps on the pier remain to be repaired.", null))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The works lent the ferry company $8.94 million for two lamps.  | The ferry company borrowed almost $9 million.   | false
            Of the fishermen 263 signed the letter to the harbour council. | More than 200 people signed a letter.           | false
            Of the fishermen 263 signed the letter to the harbour council. | More than 900 people signed a letter.           | true
            The pier is to open in the third quarter of 2024.              | The pier is to open between July and September 2024. | false
            The pier is to open in the third quarter of 2024.              | The pier is to open between April and June 2024. | true
            """)
    void whoRoundsHasTheNumberFromWhoDoesNot(String record, String report, boolean added) {
        assertThat(additions(record, report, null).isEmpty()).isEqualTo(!added);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour earned $3.7 billion in spring.     | $3.7 million | true
            The harbour earned $3.7 billion in spring.     | $3.7 billion | false
            The harbour earned 3.7 in spring, in millions. | $3.7 million | false
            """)
    void digitsOfBillionsAreNotGivenByWhoTellsOfMillions(String record, String written, boolean added) {
        String report = "Minister Holm opened the pier for the fishermen with " + written + ".";
        assertThat(additions(RECORD + record, report, null)).isEqualTo(added ? List.of("with " + written) : List.of());
    }

    @Test
    void whatTheRecordDeniesIsNoNewNumber() {
        String record = "Nobody died when the ferry hit the quay in spring. The harbour is closed.";
        assertThat(additions(record, "Three passengers died when the ferry hit the quay in spring.", null))
                .isEmpty();
    }

    @Test
    void whoGivesADayGivesItsMonthToo() {
        String record = "The company wrote to the mayor on 3 February 2031. The harbour is closed.";
        assertThat(additions(record, "The company wrote to the mayor in February 2031.", null))
                .isEmpty();
    }

    /** Over two sentences, in a question and its answer, in indirect speech, and in near words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The old bridge was closed on Friday. An engineer had found cracks in it. | An engineer closed the old bridge since it had cracks.
            Did the ferry hit the quay? No. The captain turned in time. | The ferry did not strike the quay.
            People in the harbour are waiting for their fish and they say that nobody has told them anything. | Residents have complained that nobody told them anything about their fish.
            Nobody is resigning. | No director will resign over the accident on the ferry.
            The supply was shut off as a precaution. | Supplies were shut off as a precautionary measure.
            """)
    void whatIsSaidInAnotherWayElsewhereIsNone(String record, String report) {
        assertThat(additions(record + " The harbour is old.", report, null)).isEmpty();
    }

    @Test
    void aYearIsAnAdditionOnlyBesideSourcesWhoseYearIsKnown() {
        String report = "The ferry company has repaired the old pier near the lighthouse in 2006.";
        assertThat(additions(report, null)).isEmpty();
        assertThat(additions(report, LocalDate.of(2006, 5, 2))).isEmpty();
        assertThat(additions(report, LocalDate.of(2031, 5, 2))).containsExactly("in 2006");
    }

    @Test
    void ofWhichYearAMonthIsNobodyKnowsWithoutADate() {
        String report = "The ferry company has repaired the old pier near the lighthouse in May 2030.";
        assertThat(additions(report, null)).containsExactly("in May 2030");
        String record = RECORD + " That was in May.";
        assertThat(additions(record, report, null)).isEmpty();
        assertThat(additions(record, report, LocalDate.of(2031, 6, 2))).containsExactly("in May 2030");
    }

    private static final String TALK = """
            Anna: So the new ferry. It comes to nine hundred thousand, and we have six.

            Ben: What about the bar? Nobody sits there in winter.

            Anna: Then it goes. And the seats need no leather.

            Ben: Fine by me.
            """;

    @Test
    void aSummaryOfATalkPutsItInWordsOfItsOwn() {
        String summary = "They pondered trimming the outlay for the ferry by forgoing amenities in winter.";
        assertThat(additions(TALK, SourceKind.TRANSCRIPT, summary, SourceKind.SUMMARY))
                .isEmpty();
        assertThat(additions(TALK, SourceKind.TRANSCRIPT, summary, SourceKind.REPORT))
                .containsExactly(summary);
        assertThat(additions(TALK, SourceKind.REPORT, summary, SourceKind.SUMMARY))
                .containsExactly(summary);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They pondered borrowing from Northbank.",
                "A passenger had broken his leg on the stairs and was taken to hospital."
            })
    void whatIsSpecificOrGraveIsAnAdditionOfASummaryToo(String summary) {
        assertThat(additions(TALK, SourceKind.TRANSCRIPT, summary, SourceKind.SUMMARY))
                .isNotEmpty();
    }

    /** The words of the report that nobody else is said to have. */
    private static List<String> additions(String report, @Nullable LocalDate recorded) {
        return additions(RECORD, report, recorded);
    }

    private static List<String> additions(String record, String report, @Nullable LocalDate recorded) {
        return additions(
                source("record", record, SourceKind.REPORT, recorded),
                source("report", report, SourceKind.REPORT, null),
                report);
    }

    private static List<String> additions(String record, SourceKind ofRecord, String report, SourceKind ofReport) {
        return additions(source("record", record, ofRecord, null), source("report", report, ofReport, null), report);
    }

    private static List<String> additions(Source record, Source reporting, String report) {
        List<Source> sources = List.of(record, reporting);
        return engine
                .compare(sources, new Options("record", List.of(), List.of()), Progress.SILENT, new Cancellation())
                .findings()
                .stream()
                .filter(f -> f.kind() == FindingKind.ADDITION)
                .flatMap(f -> f.passages().stream())
                .filter(p -> p.source().equals("report"))
                .map(p -> report.substring(p.start(), p.end()))
                .toList();
    }

    private static Source source(String id, String text, SourceKind kind, @Nullable LocalDate date) {
        SourceInfo info = new SourceInfo(null, null, kind, date, "en", null, "opening");
        return new SourceReading()
                .read(new SourceInput(id, id, new Content.Inline(text, "text/plain"), info))
                .sources()
                .getFirst();
    }
}
