package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.testing.WindowTest;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who looks who took words from whom. */
@WindowTest
class LineageViewTest {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Belgrade belgrade = new Belgrade();
    private OnScreen screen;

    @BeforeEach
    void open() throws TimeoutException {
        screen = OnScreen.withThreeSources(new Copied());
        screen.settle();
        screen.robot().push(KeyCode.K);
        screen.settle();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private boolean isSetOff(String selector) {
        return screen.all(selector).stream()
                .anyMatch(node -> node.getPseudoClassStates().contains(CURRENT));
    }

    @Test
    void theDrawingHasTheSourcesInOrderOfTimeAndTheShare() throws TimeoutException {
        assertThat(screen.all(".lineage-node")).hasSize(3);
        assertThat(screen.shows("66 %")).isTrue();
        double record = top("NATO transcript");
        double summary = top("NATO Military Liaison Office Belgrade summary");
        assertThat(record).isLessThan(summary);
    }

    private double top(String name) {
        return screen.all(".lineage-name").stream()
                .filter(node -> ((javafx.scene.control.Label) node).getText().equals(name))
                .mapToDouble(node -> node.localToScene(0, 0).getY())
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    @Test
    void anArrowOpensInWordsAndItsWordsComeLevelInBothTexts() throws TimeoutException {
        screen.robot().interact(() -> screen.window().session().columns().setAll(Belgrade.RECORD, Belgrade.SUMMARY));
        assertThat(isSetOff(".lineage-arc")).isFalse();
        screen.robot().clickOn(".lineage-share");
        screen.settle();
        assertThat(isSetOff(".lineage-arc")).isTrue();

        screen.robot().clickOn(".lineage-run");
        screen.settle();
        double record = screen.of(belgrade.at(Belgrade.RECORD, Copied.ACTOR))
                .orElseThrow()
                .getMinY();
        double summary = screen.of(belgrade.at(Belgrade.SUMMARY, Copied.ACTOR))
                .orElseThrow()
                .getMinY();
        assertThat(record).isCloseTo(summary, within(2.0));
    }

    @Test
    void theArrowIsOpenedByKeyAndReadAloud() throws TimeoutException {
        Node sentence = screen.all(".lineage-sentence").iterator().next();
        assertThat(sentence.getAccessibleText()).contains("66 % of the words").contains("one is a record");
        screen.robot().interact(sentence::requestFocus);
        screen.robot().push(KeyCode.SPACE);
        screen.settle();
        assertThat(screen.all(".lineage-run")).hasSize(1);
    }

    @Test
    void whereNobodyTookAnythingItSaysSo() throws TimeoutException {
        screen.robot().interact(() -> screen.window().desk().remove(Belgrade.SUMMARY));
        screen.settle();
        assertThat(screen.shows("No source took words from another")).isTrue();
    }
}
