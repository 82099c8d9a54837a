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

class SubjectRuleTest {

    private static final String BEFORE = "The Orra burst its banks at Mill Bridge and flooded the lower town. ";
    private static final String BEHIND = " The town council meets on Thursday.";

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
            The siren sounded at ten past two, long before the cellars were full.  | The siren did not sound, people who live on the quay complained.
            The new pump worked, although it started an hour late.                 | The pump did not work on the night of the flood.
            The siren rang for two minutes.                                        | The siren failed.
            The mayor came to the bridge and spoke to the crews for an hour.       | The mayor did not come to the bridge.
            The governor has signed the order that frees money for repairs.        | The governor has not signed the order, her office said on Monday evening.
            """)
    void whatACertainThingDidContradictsThatItDidNot(String record, String report) {
        assertThat(differences(record, report)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The siren sounded at ten past two.                       | The siren does not sound every year.
            The first pump worked.                                   | The second pump did not work.
            The mayor came to the bridge.                            | The mayor did not come to the hospital.
            The siren should have sounded at ten past two.           | The siren did not sound.
            The dam held, and the gates opened.                      | The siren did not sound.
            The governor has signed the letter to the families.      | The governor has not signed the order.
            A siren sounded somewhere in the hills.                  | The siren did not sound.
            """)
    void anotherThingAnotherTimeOrOnlyAPartDoesNot(String record, String report) {
        assertThat(differences(record, report)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The siren sounded at ten past two.                             | The siren stayed silent.
            The siren rang for two minutes.                                | The siren was silent, people who live on the quay complained.
            The bells of the chapel tolled. The horn blared twice.         | The horn remained silent when the water came.
            The mayor answered within an hour.                             | The mayor gave no answer.
            The guards reacted at once and closed the gates.               | The guards did nothing.
            The guards intervened at the gate.                             | The guards failed to act.
            The police intervened at the bridge with forty men.            | The police took no action.
            The council approved the plan for the bridge by three to one.  | The plan for the bridge was discussed, but the council took no decision.
            The council rejected the plan for the bridge by three to one.  | The plan was discussed for hours. No decision was taken.
            The plan for the bridge was approved three to one.             | The council did not reach a decision on the plan.
            The council adopted the plan for the bridge.                   | The council did not vote on the plan.
            """)
    void silenceAndDoingNothingContradictWhatSaysThatItWasDone(String record, String report) {
        assertThat(differences(record, report)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The siren sounded at ten past two.                             | The siren did not stay silent.
            The siren sounded at ten past two.                             | The siren stayed silent until the pumps were full.
            The siren sounded at ten past two.                             | The siren in the hospital was tested, and the bells stayed silent.
            The first siren sounded at ten past two.                       | The second siren stayed silent.
            The mayor answered within an hour.                             | The mayor stayed silent on the cost of repairs.
            The mayor spoke to the crews.                                  | The mayor gave no answer when asked about insurance.
            The council approved the plan for the bridge.                  | The council discussed the school. It took no decision.
            The council approved the budget of the school.                 | The council took no decision on the bridge.
            The council approved the plan for the bridge.                  | The council has taken no final decision on the plan.
            The council may approve the plan for the bridge.               | The council took no decision on the plan.
            The council decided to reject the plan.                        | The council did not approve the plan.
            The council voted to postpone the plan for the bridge.         | The council took no decision on the plan.
            The council voted to delay the plan for the bridge.            | The plan was discussed for hours. No decision was taken.
            The council decided to hold a hearing on the plan.             | The council did not reach a decision on the plan.
            The council adopted an adjournment of the plan.                | The council did not vote on the plan.
            The council approved the plan for the bridge. The council took no decision on the plan in June. | The council took no decision on the plan.
            """)
    void aSilenceInPartForATimeOrOfOthersDoesNot(String record, String report) {
        assertThat(differences(record, report)).isEmpty();
    }

    private static List<Finding> differences(String record, String report) {
        List<Source> sources = List.of(
                source("record", SourceKind.TRANSCRIPT, "Helen Strand: " + BEFORE + record + BEHIND),
                source("report", SourceKind.REPORT, BEFORE + report + BEHIND));
        return engine.compare(sources, Options.NONE, Progress.SILENT, new Cancellation()).findings().stream()
                .filter(finding -> finding.kind() == FindingKind.NEGATION)
                .toList();
    }

    private static Source source(String id, SourceKind kind, String text) {
        SourceInfo info = new SourceInfo(null, null, kind, LocalDate.of(2023, 5, 9), "en", null, "flood");
        return new SourceReading()
                .read(new SourceInput(id, id, new Content.Inline(text, "text/plain"), info))
                .sources()
                .getFirst();
    }
}
