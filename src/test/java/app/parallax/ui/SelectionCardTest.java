package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What a click in the text shows beside the list of findings. */
@WindowTest
class SelectionCardTest extends ThreeSourcesOpen {
    private static final double LEVEL = 2;

    private final Belgrade belgrade = new Belgrade();

    private Node card() {
        return screen.window().shell().lookup("#selection-card");
    }

    private List<String> words(String selector) {
        return card().lookupAll(selector).stream()
                .map(n -> ((Label) n).getText())
                .toList();
    }

    @Test
    void aTiedPassageShowsBothPassagesHowTheyAreTiedAndWhy() throws TimeoutException {
        screen.clickOn(belgrade.at(Belgrade.NEWS, "unacceptable"));

        assertThat(OnScreen.isSeen(card())).isTrue();
        assertThat(words(".finding-title")).containsExactly("Same sense");
        assertThat(words(".passage-source"))
                .containsExactly("NATO transcript", "“News report on the press conference”");
        assertThat(words(".why").getFirst())
                .contains("say the same in words of their own", "nearness in meaning (0.71 of 1)", "80 %");
    }

    @Test
    void theWordsThatOnlyOneOfThemHasAreMarkedAndSaid() throws TimeoutException {
        screen.clickOn(belgrade.at(Belgrade.NEWS, "unacceptable"));

        assertThat(card().lookupAll(".own-words")).isNotEmpty();
        List<String> spoken = card().lookupAll(".marked-text").stream()
                .map(n -> (String) n.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .toList();
        assertThat(spoken.getFirst()).contains("only this passage has: This is,", "facts");
        assertThat(spoken.getLast()).contains("only this passage has: the recent ethnic violence");
    }

    @Test
    void theCounterpartsComeLevelInEveryColumn() throws TimeoutException {
        widen();
        screen.clickOn(belgrade.at(Belgrade.RECORD, "Serbia is an important regional actor"));

        Bounds record = shown(belgrade.at(Belgrade.RECORD, "Serbia is an important regional actor"));
        Bounds report = shown(belgrade.at(Belgrade.NEWS, "Belgrade is an important regional actor"));
        Bounds summary = shown(belgrade.at(Belgrade.SUMMARY, "Serbia is an important regional actor"));
        assertThat(report.getMinY()).isCloseTo(record.getMinY(), within(LEVEL));
        assertThat(summary.getMinY()).isCloseTo(record.getMinY(), within(LEVEL));
    }

    private Bounds shown(Passage passage) {
        return screen.of(passage).orElseThrow(() -> new AssertionError("not on screen: " + passage));
    }

    @Test
    void whatIsTiedToASourceThatIsNotShownComesInBesideIt() throws TimeoutException {
        screen.robot().interact(() -> screen.window().session().columns().setAll(Belgrade.SUMMARY, Belgrade.NEWS));
        screen.settle();
        screen.clickOn(belgrade.at(Belgrade.NEWS, "unacceptable"));

        assertThat(screen.window().session().columns()).containsExactly(Belgrade.RECORD, Belgrade.NEWS);
        assertThat(words(".finding-title")).containsExactly("Same sense");
    }

    @Test
    void aFindingThatTheFilterLeavesOutIsShownToo() throws TimeoutException {
        screen.robot().clickOn("#finding-filter").write("policeman");
        screen.settle();
        screen.clickOn(belgrade.at(Belgrade.NEWS, "ethnic violence"));

        assertThat(words(".finding-title")).containsExactly("Wording differs");
        assertThat(screen.shows("not in the list")).isTrue();
    }

    @Test
    void aFindingOfTheListOpensThereAndNotInACard() throws TimeoutException {
        screen.clickOn(belgrade.at(Belgrade.NEWS, "unacceptable"));
        screen.robot().clickOn("Quotation altered");
        screen.settle();

        assertThat(OnScreen.isSeen(card())).isFalse();
        assertThat(screen.shows("1 of 8")).isTrue();
    }

    @Test
    void escapePutsItAway() throws TimeoutException {
        screen.clickOn(belgrade.at(Belgrade.NEWS, "unacceptable"));
        screen.robot().push(KeyCode.ESCAPE);
        screen.settle();

        assertThat(OnScreen.isSeen(card())).isFalse();
    }
}
