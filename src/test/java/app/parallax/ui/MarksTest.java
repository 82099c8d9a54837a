package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.present.MarkKind;
import app.parallax.testing.WindowTest;
import app.parallax.ui.session.HiddenMarks;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person who chooses what is marked in the text. */
@WindowTest
class MarksTest extends ThreeSourcesOpen {
    private final Belgrade belgrade = new Belgrade();

    private long marked(String styleClass) {
        return screen.all(".page .mark." + styleClass).stream()
                .filter(OnScreen::isSeen)
                .count();
    }

    private void click(String kind) throws TimeoutException {
        Node shown = screen.all("#mark-" + kind).stream()
                .filter(OnScreen::isSeen)
                .findFirst()
                .orElse(null);
        if (shown == null) {
            screen.robot().clickOn("#legend");
        }
        screen.robot().clickOn("#mark-" + kind);
        screen.settle();
    }

    @Test
    void oneKindIsHiddenAndShownAgainWhileTheOthersAndTheTextStay() throws TimeoutException {
        Bounds before = screen.of(belgrade.at(Belgrade.NEWS, "unacceptable")).orElseThrow();
        assertThat(marked("differs")).isPositive();
        assertThat(marked("same-sense")).isPositive();

        click("differs");
        assertThat(marked("differs")).isZero();
        assertThat(marked("same-sense")).as("the others stay").isPositive();
        assertThat(screen.of(belgrade.at(Belgrade.NEWS, "unacceptable"))).contains(before);

        click("differs");
        assertThat(marked("differs")).isPositive();
    }

    @Test
    void hHidesEveryMarkAndTheRibbonsAndBringsBackWhatWasShown() throws TimeoutException {
        click("figure");
        push(KeyCode.F8);
        assertThat(marked("same-sense")).isPositive();
        push(KeyCode.H);
        for (MarkKind kind : MarkKind.values()) {
            assertThat(marked(kind.styleClass())).as(kind.name()).isZero();
        }
        assertThat(screen.all(".ribbon")).noneMatch(Node::isVisible);

        push(KeyCode.H);
        assertThat(marked("same-sense")).isPositive();
        assertThat(marked("figure")).as("hidden before").isZero();
    }

    @Test
    void theButtonsSayWhatIsShown() throws TimeoutException {
        push(KeyCode.H);
        assertThat(screen.all(".legend-toggle")).noneMatch(n -> ((ToggleButton) n).isSelected());
        push(KeyCode.H);
        assertThat(screen.all(".legend-toggle"))
                .isNotEmpty()
                .allMatch(n -> ((ToggleButton) n).isSelected())
                .allMatch(n -> n.getAccessibleText().startsWith("Show marks: "));
    }

    @Test
    void whatIsHiddenCanBeWrittenDownAndReadAgain() {
        Set<MarkKind> some = Set.of(MarkKind.FIGURE, MarkKind.DIFFERS);
        assertThat(HiddenMarks.parse(HiddenMarks.words(some))).contains(some);
        assertThat(HiddenMarks.parse(HiddenMarks.words(Set.of()))).contains(Set.of());
    }
}
