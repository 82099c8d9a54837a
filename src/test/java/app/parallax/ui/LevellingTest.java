package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.ui.session.Selections;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person who selects something, and sees in each column what stands across from it. */
@WindowTest
class LevellingTest extends ThreeSourcesOpen {
    private static final double LEVEL = 12;

    private final Belgrade belgrade = new Belgrade();
    private final Passage killed = belgrade.at(Belgrade.NEWS, "In September, a Kosovo policeman");

    private List<Node> lines() {
        return screen.all(".nothing-here").stream().filter(OnScreen::isSeen).toList();
    }

    private static String words(Node line) {
        return ((Label) line).getText();
    }

    private static double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private void select(String finding) throws TimeoutException {
        screen.robot()
                .interact(() ->
                        session().selection().set(selections().of(finding, null).orElseThrow()));
        screen.settle();
    }

    private Selections selections() {
        return new Selections(session().comparison().get());
    }

    @Test
    void whereASourceHasNothingItsColumnSaysSoLevelWithWhatIsSelected() throws TimeoutException {
        select("f-killed");

        assertThat(lines()).hasSize(1);
        assertThat(words(lines().getFirst())).isEqualTo("Nothing here says this");
        assertThat(top(lines().getFirst()))
                .isCloseTo(screen.of(killed).orElseThrow().getMinY(), within(LEVEL));
    }

    @Test
    void itIsSaidToScreenReaders() throws TimeoutException {
        select("f-killed");

        assertThat(lines().getFirst().queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .isEqualTo("Nothing here says this");
    }

    @Test
    void itGoesWithTheSelection() throws TimeoutException {
        select("f-killed");
        push(KeyCode.ESCAPE);

        assertThat(lines()).isEmpty();
    }

    @Test
    void wordsThatNobodyIsOnRecordForAreToldFromWhatIsLeftOut() throws TimeoutException {
        select("f-threat");

        assertThat(words(lines().getFirst())).isEqualTo("What Aleksandar Vučić said then is not on record here");
    }

    @Test
    void everyColumnComesLevelOrSaysThatItHasNothing() throws TimeoutException {
        widen();
        select("f-wounded");

        assertLevel();
    }

    private void assertLevel() {
        double summary = screen.of(belgrade.at(Belgrade.SUMMARY, "Ninety three of them"))
                .orElseThrow()
                .getMinY();
        double record = screen.of(belgrade.at(Belgrade.RECORD, "93 of them were wounded"))
                .orElseThrow()
                .getMinY();
        assertThat(record).isCloseTo(summary, within(2.0));
        assertThat(lines()).hasSize(1);
        assertThat(top(lines().getFirst())).isCloseTo(record, within(LEVEL));
    }

    @Test
    void aColumnThatComesInLaterComesLevelToo() throws TimeoutException {
        select("f-wounded");
        assertThat(session().columns()).doesNotContain(Belgrade.NEWS);
        screen.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
        screen.settle();
        assertThat(session().columns()).contains(Belgrade.NEWS);

        assertThat(lines()).hasSize(1);
    }

    @Test
    void goingOnToTheNextLeavesNoLineBehind() throws TimeoutException {
        select("f-killed");
        select("f-neutral");

        assertThat(lines()).isEmpty();
    }
}
