package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.WindowTest;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who looks when things were. */
@WindowTest
class TimelineViewTest extends ThreeSourcesOpen {
    @BeforeEach
    void show() throws TimeoutException {
        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT5);
        screen.settle();
        screen.robot()
                .interact(() -> screen.window().shell().lookup("#timeline").requestFocus());
    }

    private List<String> texts(String selector) {
        return screen.all(selector).stream().map(Node::getAccessibleText).toList();
    }

    @Test
    void everyDatedThingIsInTheListAndOnItsLane() {
        assertThat(texts(".time-row"))
                .containsExactlyInAnyOrder(
                        "21 Nov 2023: Belgrade, 21 Nov 2023, Jens Stoltenberg",
                        "21 Nov 2023: date of the source, NATO transcript",
                        "21 Nov 2023: date of the source, “News report on the press conference”",
                        "22 Nov 2023: date of the source, NATO Military Liaison Office Belgrade summary");
        assertThat(texts(".time-mark")).containsExactlyInAnyOrderElementsOf(texts(".time-row"));
        assertThat(texts(".time-lane-name")).hasSize(4);
    }

    @Test
    void theKeysSetOffTheMarkAndEnterGoesToThePlaceInTheText() throws TimeoutException {
        push(KeyCode.END);
        assertThat(texts(".time-mark:current")).containsExactlyElementsOf(texts(".time-row:current"));
        push(KeyCode.ENTER);

        assertThat(session().selection().get()).isNotNull();
        assertThat(session().selection().get().passages().getFirst().source()).isEqualTo(Belgrade.SUMMARY);
        assertThat(screen.shows("Findings 8")).isTrue();
    }

    @Test
    void aClickOnAMarkGoesToItsRow() throws TimeoutException {
        screen.robot().clickOn(".time-occasion");
        screen.settle();
        assertThat(texts(".time-row:current"))
                .singleElement()
                .isEqualTo(texts(".time-occasion").getFirst());
    }

    @Test
    void nearerTheTicksAreOfLessTimeAndTheWholeLineComesBack() throws TimeoutException {
        List<String> whole = ticks();
        for (int i = 0; i < 8; i++) {
            push(KeyCode.EQUALS);
        }
        assertThat(ticks()).isNotEqualTo(whole).anyMatch(tick -> tick.contains(":"));
        push(KeyCode.DIGIT0);
        assertThat(ticks()).isEqualTo(whole);
    }

    private List<String> ticks() {
        return screen.all(".time-tick-label").stream()
                .map(node -> ((javafx.scene.control.Label) node).getText())
                .sorted()
                .toList();
    }

    @Test
    void aKindsChipLetsOnlyThoseThroughAndWhatIsNotFoundSaysSo() throws TimeoutException {
        screen.robot().clickOn("#timeline-kind-occasion");
        screen.settle();
        assertThat(texts(".time-row")).hasSize(1);
        screen.robot().clickOn("#timeline-filter").write("no such day");
        screen.settle();
        assertThat(screen.shows("No date like that.")).isTrue();
        screen.robot().clickOn("#timeline-all");
        screen.settle();
        assertThat(texts(".time-row")).hasSize(4);
    }
}
