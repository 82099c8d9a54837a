package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.WindowTest;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Everything by its words: Ctrl+Shift+P. */
@WindowTest
class PaletteTest extends ThreeSourcesOpen {
    private void openPalette() throws TimeoutException {
        screen.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        screen.settle();
    }

    private boolean isOpen() {
        return screen.all("#palette").stream().anyMatch(OnScreen::isSeen);
    }

    private List<String> lines(String styleClass) {
        return screen.all("#palette-list " + styleClass).stream()
                .filter(OnScreen::isSeen)
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Node focused() {
        return screen.window().stage().getScene().getFocusOwner();
    }

    @Test
    void whatIsTypedIsFoundAndEnterDoesIt() throws TimeoutException {
        openPalette();
        screen.robot().write("poi go");
        screen.settle();
        assertThat(lines(".palette-words")).containsExactly("Go to: Points");
        assertThat(lines(".key")).containsExactly("Alt+2");
        push(KeyCode.ENTER);
        assertThat(isOpen()).isFalse();
        assertThat(screen.all("#points").stream().anyMatch(OnScreen::isSeen)).isTrue();
    }

    @Test
    void arrowKeysChoose() throws TimeoutException {
        openPalette();
        screen.robot().write("theme");
        screen.settle();
        assertThat(lines(".palette-words")).startsWith("Theme: As the system", "Theme: Light", "Theme: Dark");
        push(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(screen.window().appearance().theme().get().name()).isEqualTo("DARK");
        screen.robot()
                .interact(() ->
                        screen.window().appearance().theme().set(app.parallax.ui.settings.Appearance.Theme.LIGHT));
    }

    @Test
    void escapePutsItAwayAndTheFocusGoesBack() throws TimeoutException {
        push(KeyCode.F8);
        Node before = focused();
        openPalette();
        assertThat(focused()).isNotSameAs(before);
        push(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(focused()).isSameAs(before);
        assertThat(session().selection().get()).as("still selected").isNotNull();
    }

    @Test
    void whatCannotBeDoneSaysWhyAndDoesNothing() throws TimeoutException {
        openPalette();
        screen.robot().write("program right");
        screen.settle();
        assertThat(lines(".palette-obstacle")).containsExactly("Nothing is selected that can be judged.");
        push(KeyCode.ENTER);
        assertThat(isOpen()).isTrue();
        assertThat(session().dossier().all(app.parallax.dossier.work.Judgement.class))
                .isEmpty();
    }

    @Test
    void whatIsDoneIsDoneToWhatHadTheFocus() throws TimeoutException {
        push(KeyCode.F8);
        openPalette();
        screen.robot().write("program right");
        push(KeyCode.ENTER);
        assertThat(session().dossier().all(app.parallax.dossier.work.Judgement.class))
                .hasSize(1);
    }

    @Test
    void whatWasUsedLastComesFirst() throws TimeoutException {
        openPalette();
        screen.robot().write("previous finding");
        push(KeyCode.ENTER);
        openPalette();
        assertThat(lines(".palette-words")).startsWith("Previous finding");
    }

    @Test
    void lettersTypedThereJudgeNothingAndKeysStayThere() throws TimeoutException {
        push(KeyCode.F8);
        openPalette();
        screen.robot().write("rws");
        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT2);
        screen.settle();
        assertThat(lines(".palette-words")).isEmpty();
        assertThat(screen.shows("No action has words that begin like this")).isTrue();
        assertThat(session().dossier().all(app.parallax.dossier.work.Judgement.class))
                .isEmpty();
        assertThat(screen.all("#points").stream().anyMatch(OnScreen::isSeen)).isFalse();
    }

    @Test
    void aClickDoesItToo() throws TimeoutException {
        screen.robot().clickOn("#menu").clickOn("All actions, found by typing");
        screen.settle();
        screen.robot().write("corrections log");
        screen.settle();
        screen.robot().clickOn("#palette-list .palette-words");
        screen.settle();
        assertThat(isOpen()).isFalse();
        assertThat(screen.shows("What was done")).isTrue();
    }
}
