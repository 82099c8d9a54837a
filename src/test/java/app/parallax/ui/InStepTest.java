package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person who scrolls one column while the others follow what it says. */
@WindowTest
class InStepTest extends ThreeSourcesOpen {
    private static final double A_LINE = 26;

    private final Belgrade belgrade = new Belgrade();
    private final Passage call = belgrade.at(Belgrade.RECORD, "I call on Belgrade and Pristina");
    private final Passage reported = belgrade.at(Belgrade.NEWS, "Stoltenberg also urged Serbia and Kosovo");
    private final Passage early = belgrade.at(Belgrade.NEWS, "In a joint press conference");

    private Node page(int column) {
        return screen.all(".column").stream()
                .sorted((a, b) -> Double.compare(a.getLayoutX(), b.getLayoutX()))
                .map(c -> c.lookup(".page"))
                .toList()
                .get(column);
    }

    private double readingLine(int column) {
        Bounds page = page(column).localToScene(page(column).getLayoutBounds());
        return page.getMinY() + 0.3 * page.getHeight();
    }

    private void pointAt(int column) {
        Node page = page(column);
        Point2D middle = page.localToScreen(page.getLayoutBounds().getWidth() / 2, 200);
        screen.robot().moveTo(middle);
    }

    private void turnWheel(VerticalDirection to) throws TimeoutException {
        screen.robot().scroll(1, to);
        screen.settle();
    }

    private double top(Passage passage) {
        return screen.of(passage).orElseThrow().getMinY();
    }

    /** Turns the wheel over a column until a passage stands at its reading line, or just above. */
    private void readTo(int column, Passage passage) throws TimeoutException {
        pointAt(column);
        for (int i = 0; i < 60 && !(screen.of(passage).isPresent() && top(passage) <= readingLine(column)); i++) {
            turnWheel(VerticalDirection.DOWN);
        }
        assertThat(top(passage)).isCloseTo(readingLine(column), within(2 * A_LINE));
    }

    @Test
    void whatTheOtherColumnSaysOfItStandsLevelWithTheLineThatIsRead() throws TimeoutException {
        screen.robot().clickOn("#in-step");
        readTo(0, call);

        assertThat(top(reported)).isCloseTo(readingLine(1), within(2 * A_LINE));
    }

    @Test
    void theColumnUnderThePointerLeads() throws TimeoutException {
        screen.robot().clickOn("#in-step");
        readTo(1, reported);

        assertThat(top(call)).isCloseTo(readingLine(0), within(2 * A_LINE));
    }

    @Test
    void withKeysTheColumnThatHasTheFocusLeads() throws TimeoutException {
        push(KeyCode.I);
        screen.robot().clickOn(page(0));
        for (int i = 0; i < 60 && !(screen.of(call).isPresent() && top(call) <= readingLine(0)); i++) {
            push(KeyCode.DOWN);
        }

        assertThat(top(reported)).isCloseTo(readingLine(1), within(2 * A_LINE));
    }

    @Test
    void switchedOffItLeavesTheOtherColumnsAlone() throws TimeoutException {
        double before = top(early);
        readTo(0, call);

        assertThat(top(early)).isEqualTo(before);
    }

    @Test
    void handingTheLeadOverAndBackMovesNothing() throws TimeoutException {
        screen.robot().clickOn("#in-step");
        readTo(0, call);
        double record = top(call);
        double report = top(reported);
        pointAt(1);
        turnWheel(VerticalDirection.DOWN);
        turnWheel(VerticalDirection.UP);

        assertThat(top(reported)).isCloseTo(report, within(1.0));
        assertThat(top(call)).isCloseTo(record, within(A_LINE));
    }

    @Test
    void theSwitchSaysWhetherItIsOn() throws TimeoutException {
        ToggleButton button = screen.robot().lookup("#in-step").queryAs(ToggleButton.class);
        assertThat(button.getAccessibleText()).isEqualTo("Scroll the columns in step: off");
        screen.robot().clickOn(button);
        screen.settle();

        assertThat(screen.shows("Step: on")).isTrue();
        assertThat(button.getAccessibleText()).isEqualTo("Scroll the columns in step: on");
    }
}
