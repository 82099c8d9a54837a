package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Subject;
import app.parallax.testing.WindowTest;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who goes through the quotations. */
@WindowTest
class QuotationsViewTest extends ThreeSourcesOpen {
    private static final String ALTERED = "… does not undermine the neutrality of Serbia";

    @BeforeEach
    void show() throws TimeoutException {
        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT4);
        screen.settle();
        screen.robot()
                .interact(() -> screen.window().shell().lookup("#quotations").requestFocus());
    }

    private List<String> verdicts() {
        return screen.all(".quotation-row .quotation-verdict").stream()
                .map(n -> ((Label) n).getText())
                .toList();
    }

    private String selected() {
        return session().selection().get() == null
                ? ""
                : session().selection().get().id();
    }

    private Node first(String selector) {
        return screen.all(selector).stream().findFirst().orElseThrow(() -> new AssertionError(selector));
    }

    @Test
    void theGravestStandsFirstWithSpeakerAndTheRecordsWords() {
        assertThat(verdicts()).containsExactly("altered", "nobody on record", "nobody on record");
        assertThat(screen.shows("Jens Stoltenberg")).isTrue();
        assertThat(screen.shows("doesn't mean that that undermines Serbia’s neutrality"))
                .isTrue();
        assertThat(first(".quotation-row .diff").getAccessibleText())
                .contains("[record: very]")
                .contains("[report: blocs]");
        assertThat(screen.shows("3 of 3 quotations")).isTrue();
    }

    @Test
    void whatNobodyRecordsLooksAndSoundsOtherThanWhatIsWrong() {
        Node wrong = first(".quotation-altered");
        Node unknown = first(".quotation-no-record");

        assertThat(((Label) unknown.lookup(".quotation-symbol")).getText())
                .isNotEqualTo(((Label) wrong.lookup(".quotation-symbol")).getText());
        assertThat(((Label) unknown.lookup(".quotation-verdict")).getTextFill())
                .isNotEqualTo(((Label) wrong.lookup(".quotation-verdict")).getTextFill());
        assertThat(((Region) unknown.lookup(".quotation-cell")).getBackground())
                .isNotEqualTo(((Region) wrong.lookup(".quotation-cell")).getBackground());
        assertThat(unknown.getAccessibleText())
                .startsWith("nobody on record: Aleksandar Vučić")
                .contains("neither be confirmed nor denied");
        assertThat(wrong.getAccessibleText()).startsWith("altered: Jens Stoltenberg");
    }

    @Test
    void aClickLinesTheReaderUp() throws TimeoutException {
        screen.robot().clickOn(".quotation-altered .quotation-speaker");
        screen.settle();

        Belgrade belgrade = new Belgrade();
        assertThat(selected()).isEqualTo("f-neutral");
        double report =
                screen.of(belgrade.at(Belgrade.NEWS, ALTERED)).orElseThrow().getMinY();
        double record = screen.of(belgrade.at(Belgrade.RECORD, "doesn't mean that that undermines"))
                .orElseThrow()
                .getMinY();
        assertThat(record).isCloseTo(report, org.assertj.core.api.Assertions.within(2.0));
    }

    @Test
    void arrowKeysAndLettersJudgeWhatTheFindingsListThenShows() throws TimeoutException {
        push(KeyCode.DOWN, KeyCode.R, KeyCode.M);

        assertThat(session().dossier().judgement(Subject.Kind.FINDING, "f-neutral"))
                .isNotNull()
                .satisfies(judgement -> {
                    assertThat(judgement.program()).isEqualTo(Judgement.Program.RIGHT);
                    assertThat(judgement.claim()).isEqualTo(Judgement.Claim.MISLEADING);
                });
        assertThat(screen.all(".quotation-altered .quotation-judged")).hasSize(1);
        push(KeyCode.ENTER);
        assertThat(screen.shows("1 judged")).isTrue();
    }

    @Test
    void aQuotationWithoutAFindingIsJudgedItself() throws TimeoutException {
        push(KeyCode.END, KeyCode.C);

        assertThat(session().dossier().judgement(Subject.Kind.QUOTATION, "q-right"))
                .isNotNull();
    }

    @Test
    void aNoteFromHereIsOnTheQuotation() throws TimeoutException {
        push(KeyCode.DOWN, KeyCode.A);

        assertThat(selected()).isEqualTo("f-neutral");
    }

    @Test
    void aVerdictsChipShowsOnlyThoseAndPressedAgainAll() throws TimeoutException {
        screen.robot().clickOn("#quotations-verdict-no-record");
        screen.settle();
        assertThat(verdicts()).containsExactly("nobody on record", "nobody on record");
        assertThat(screen.shows("2 of 3 quotations")).isTrue();
        screen.robot().clickOn("#quotations-verdict-no-record");
        screen.settle();
        assertThat(verdicts()).hasSize(3);
    }

    @Test
    void inTheOrderOfTheTextTheAlteredOneStandsWhereItIsRead() throws TimeoutException {
        screen.robot().clickOn("#quotations-order-place");
        screen.settle();
        Belgrade belgrade = new Belgrade();
        boolean threatFirst =
                belgrade.at(Belgrade.NEWS, "are under threat in Kosovo.").start()
                        < belgrade.at(Belgrade.NEWS, ALTERED).start();
        assertThat(threatFirst).isTrue();
        assertThat(verdicts().getFirst()).isEqualTo("nobody on record");
        screen.robot().clickOn("#quotations-order-severity");
        screen.settle();
        assertThat(verdicts().getFirst()).isEqualTo("altered");
    }

    @Test
    void whereNobodyIsQuotedItSaysSo() throws TimeoutException {
        screen.robot().interact(() -> screen.window().desk().remove(Belgrade.NEWS));
        screen.settle();
        assertThat(screen.shows("No source that is open quotes anybody.")).isTrue();
    }
}
