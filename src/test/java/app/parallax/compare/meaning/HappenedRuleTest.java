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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Between a denial and what is told stand no more common words than the matter of both texts. */
class HappenedRuleTest {

    private static final String BEFORE =
            "The ferry Amalia ran onto the rocks outside the harbour of Torvik on Sunday. ";
    private static final String BEHIND = " The harbour office is looking into why the ferry left the channel.";

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
            Nobody was hurt.                      | Two sailors were treated in hospital for burns.
            No one has been injured.              | A cook was flown to hospital with a broken hip.
            There were no casualties.             | Three passengers drowned.
            The crew was saved without injuries.  | The mate suffered burns on both hands.
            Nobody died.                          | Four people were killed when the hull broke.
            No arrests were made.                 | Police took the captain into custody in the evening.
            None of the passengers left the ship. | Two passengers left the ship in a raft.
            No lifeboats were launched.           | Two lifeboats were launched in the storm.
            Nobody has been laid off.             | Thirty stewards have lost their jobs since the accident.
            No houses were evacuated.             | Twenty families had to leave their homes near the quay.
            Nobody has resigned.                  | The director has stepped down.
            Nobody called the coast guard.        | A passenger called the coast guard at once.
            """)
    void whatBefellSomebodyContradictsThatItBefellNobody(String denied, String told) {
        assertThat(differences(denied, told)).extracting(Finding::code).containsExactly("negation-happened");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nobody was seriously hurt.            | Two sailors were treated in hospital for burns.
            No serious injuries were reported.    | The mate suffered burns on both hands.
            Nobody died.                          | Two sailors were treated in hospital for burns.
            Nobody else was hurt.                 | A cook was flown to hospital with a broken hip.
            Nobody was hurt.                      | Nobody suffered burns, and nobody was killed.
            Nobody was hurt.                      | The accident has hurt ticket sales.
            Nobody was hurt.                      | Two sailors could have been killed.
            Nobody was hurt.                      | In 1994 two sailors were killed on the same rocks.
            Nobody was hurt.                      | Two sailors were injured in a similar accident.
            Nobody was hurt.                      | Doctors would treat the injured in hospital if there were any.
            None of the passengers died.          | Two rescuers died.
            No lifeboats were launched.           | Two helicopters were launched in the storm.
            Nobody called the coast guard.        | A passenger called his wife at once.
            Nobody was hurt.                      | Police took the captain into custody in the evening.
            The battery did not fail.             | The radio died when its battery was flat.
            Nobody will be laid off.              | Thirty stewards have lost their jobs since the accident.
            """)
    void whatLeavesRoomForItDoesNot(String denied, String told) {
        assertThat(differences(denied, told)).isEmpty();
    }

    @Test
    void aReportThatTellsBothInOneVoiceTellsOfTwoThings() {
        assertThat(differences("Nobody was hurt.", "Nobody was hurt. Two sailors were treated in hospital for burns."))
                .isEmpty();
    }

    @Test
    void aReportThatTellsAnotherMattersInjuriesContradictsNobody() {
        Source record = source("record", SourceKind.TRANSCRIPT, "Ana Holm: " + BEFORE + "Nobody was hurt." + BEHIND);
        Source other = source(
                "report",
                SourceKind.REPORT,
                "Two skiers were taken to hospital on Sunday after an avalanche. The slope had been closed since noon.");
        assertThat(differences(List.of(record, other))).isEmpty();
    }

    @Test
    void whatSeveralDenyShowsInTheOneThatTellsIt() {
        Source record = source("record", SourceKind.TRANSCRIPT, "Ana Holm: " + BEFORE + "Nobody was hurt." + BEHIND);
        Source early = source("early", SourceKind.REPORT, BEFORE + "A cook was flown to hospital." + BEHIND);
        Source late = source("late", SourceKind.REPORT, BEFORE + "No one was injured, Ana Holm said." + BEHIND);

        List<Finding> differences = differences(List.of(record, early, late));

        assertThat(differences).hasSize(1);
        assertThat(differences.getFirst().passages()).extracting("source").containsExactly("early", "record", "late");
    }

    private static List<Finding> differences(String denied, String told) {
        return differences(List.of(
                source("record", SourceKind.TRANSCRIPT, "Ana Holm: " + BEFORE + denied + BEHIND),
                source("report", SourceKind.REPORT, BEFORE + told + BEHIND)));
    }

    private static List<Finding> differences(List<Source> sources) {
        return engine.compare(sources, Options.NONE, Progress.SILENT, new Cancellation()).findings().stream()
                .filter(finding -> finding.kind() == FindingKind.NEGATION)
                .toList();
    }

    private static Source source(String id, SourceKind kind, String text) {
        SourceInfo info =
                new SourceInfo(null, null, kind, LocalDate.of(2022, 6, 13), "en", null, "grounding of the Amalia");
        return new SourceReading()
                .read(new SourceInput(id, id, new Content.Inline(text, "text/plain"), info))
                .sources()
                .getFirst();
    }
}
