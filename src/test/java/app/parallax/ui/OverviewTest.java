package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.testing.WindowTest;
import java.util.Comparator;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** A person at the overview beside a column. */
@WindowTest
class OverviewTest extends ThreeSourcesOpen {
    /** Of the record's column. */
    private Node ruler() {
        return screen.all(".column").stream()
                .min(Comparator.comparingDouble(Node::getLayoutX))
                .map(column -> column.lookup(".ruler"))
                .orElseThrow();
    }

    private double height() {
        return ruler().getLayoutBounds().getHeight();
    }

    private Bounds window() {
        return ruler().lookup(".ruler-window").getBoundsInParent();
    }

    private Point2D at(double y) {
        return ruler().localToScreen(8, y);
    }

    @Test
    void aClickBringsThatPlaceIntoView() throws TimeoutException {
        screen.robot().clickOn(at(height() * 0.6));
        screen.settle();

        assertThat(window().getCenterY()).isCloseTo(height() * 0.6, within(height() * 0.05));
    }

    @Test
    void theWindowIsDraggedByThePointWhereItIsTakenHoldOf() throws TimeoutException {
        screen.robot().clickOn(at(height() * 0.5));
        screen.settle();
        double top = window().getMinY();
        double hold = window().getMaxY() - 5;
        screen.robot().moveTo(at(hold)).press(MouseButton.PRIMARY);
        screen.settle();
        assertThat(window().getMinY()).as("taken hold of, not moved").isCloseTo(top, within(2.0));
        screen.robot().moveTo(at(hold + 60));
        screen.robot().release(MouseButton.PRIMARY);
        screen.settle();

        assertThat(window().getMinY()).isCloseTo(top + 60, within(12.0));
    }

    @Test
    void itSaysWhatThereIsAndWhereTheViewIs() throws TimeoutException {
        assertThat(ruler().getAccessibleRole()).isEqualTo(AccessibleRole.SCROLL_BAR);
        assertThat(ruler().getAccessibleText()).matches("Overview: \\d+ places? differs?, \\d+ only here");
        double before = (double) ruler().queryAccessibleAttribute(AccessibleAttribute.VALUE);
        screen.robot().clickOn(at(height() * 0.6));
        screen.settle();

        assertThat((double) ruler().queryAccessibleAttribute(AccessibleAttribute.VALUE))
                .isGreaterThan(before + 0.2);
    }
}
