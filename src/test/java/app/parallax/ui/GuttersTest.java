package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.ui.control.Ribbon;
import app.parallax.ui.control.RibbonPane;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person who looks at what stands between two columns. */
@WindowTest
class GuttersTest extends ThreeSourcesOpen {
    private final Belgrade belgrade = new Belgrade();
    private final Passage ethnic = belgrade.at(Belgrade.NEWS, "ethnic violence");
    private final Passage serious = belgrade.at(Belgrade.RECORD, "serious violence");

    private List<Button> arrows(String sign) {
        return screen.all(".edge-arrow").stream()
                .map(Button.class::cast)
                .filter(arrow -> arrow.isVisible() && arrow.getText().startsWith(sign))
                .toList();
    }

    private List<Ribbon> ribbons() {
        return screen.all(".ribbon-pane").stream()
                .flatMap(pane -> ((RibbonPane) pane).ribbons().stream())
                .toList();
    }

    private double top(Passage passage) {
        return screen.of(passage).orElseThrow().getMinY();
    }

    /** The report's first screen is tied to what stands further down in the record. */
    private Button toTheRecord() {
        return arrows("↓").stream().min((a, b) -> Double.compare(x(a), x(b))).orElseThrow();
    }

    private static double x(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    @Test
    void anArrowSaysHowMuchIsOutOfViewAndInWhichSource() {
        assertThat(toTheRecord().getText()).matches("↓[1-9]");
        assertThat(toTheRecord().getAccessibleText()).contains("further down in");
    }

    @Test
    void aClickOnAnArrowBringsTheNearestLevel() throws TimeoutException {
        assertThat(screen.of(serious)).isEmpty();
        screen.robot().clickOn(toTheRecord());
        screen.settle();

        assertThat(top(serious)).isCloseTo(top(ethnic), within(2.0));
        assertThat(ribbons()).isNotEmpty();
    }

    @Test
    void anArrowCanBePressedByKey() throws TimeoutException {
        screen.robot().interact(() -> toTheRecord().requestFocus());
        push(KeyCode.SPACE);

        assertThat(top(serious)).isCloseTo(top(ethnic), within(2.0));
    }

    @Test
    void thePassageThatIsPointedAtHasAStrongerRibbon() throws TimeoutException {
        screen.robot().clickOn(toTheRecord());
        screen.settle();
        assertThat(ribbons()).noneMatch(Ribbon::strong);
        Bounds at = screen.window().shell().localToScreen(screen.of(ethnic).orElseThrow());
        screen.robot().moveTo(at.getMinX() + 10, at.getMinY() + 9);
        screen.until(() -> ribbons().stream().anyMatch(Ribbon::strong));
        screen.robot().moveBy(0, -120);
        screen.until(() -> ribbons().stream().noneMatch(Ribbon::strong));
    }

    @Test
    void aRibbonFollowsEveryPixelOfScrolling() throws TimeoutException {
        screen.robot().clickOn(toTheRecord());
        screen.settle();
        Ribbon before = differing();
        double record = top(serious);
        screen.robot().moveTo("Joint press conference, Belgrade").moveBy(40, 300);
        screen.robot().scroll(1, VerticalDirection.DOWN);
        screen.settle();

        assertThat(top(serious)).isNotEqualTo(record);
        assertThat(differing().leftTop() - before.leftTop()).isCloseTo(top(serious) - record, within(0.5));
        assertThat(differing().rightTop()).isEqualTo(before.rightTop());
    }

    /** The uppermost ribbon of what differs. */
    private Ribbon differing() {
        return ribbons().stream()
                .filter(ribbon -> ribbon.styleClass().equals("differs"))
                .min(Comparator.comparingDouble(Ribbon::rightTop))
                .orElseThrow();
    }

    @Test
    void findingsThatTheFilterHoldsBackHaveNoRibbon() throws TimeoutException {
        screen.robot().clickOn(toTheRecord());
        screen.settle();
        assertThat(ribbons()).anyMatch(ribbon -> ribbon.styleClass().equals("differs"));
        screen.robot().clickOn("#finding-filter").write("policeman");
        screen.settle();

        assertThat(ribbons())
                .isNotEmpty()
                .noneMatch(ribbon -> ribbon.styleClass().equals("differs"));
    }
}
