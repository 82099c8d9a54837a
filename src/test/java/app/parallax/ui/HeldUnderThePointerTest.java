package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Selections;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/** A person who clicks on words: they do not move from under the pointer, so that a second click hits the same ones. */
@WindowTest
class HeldUnderThePointerTest extends ThreeSourcesOpen {
    private static final double PIXEL = 1.5;

    private final Belgrade belgrade = new Belgrade();

    private Bounds of(Passage passage) {
        return screen.of(passage).orElseThrow(() -> new AssertionError("not on screen: " + passage));
    }

    /** Clicks on the beginning of words, which must not move, whatever comes level with them elsewhere. */
    private void assertStays(Passage words) throws TimeoutException {
        Bounds before = of(words);
        Bounds atOnce = clicked(words);
        assertThat(atOnce.getMinY()).isCloseTo(before.getMinY(), within(PIXEL));
        screen.settle();
        Bounds after = of(words);
        assertThat(session().selection().get()).as("something is looked at").isNotNull();
        assertThat(after.getMinX()).isCloseTo(before.getMinX(), within(PIXEL));
        assertThat(after.getMinY()).isCloseTo(before.getMinY(), within(PIXEL));
    }

    /** Where they stand right after a click on them. */
    private Bounds clicked(Passage words) throws TimeoutException {
        Bounds[] after = new Bounds[1];
        screen.ask(() -> {
            Bounds before = of(words);
            new Clicks(screen).click(new Point2D(before.getMinX() + 4, before.getMinY() + 9), 1);
            screen.window().shell().layout();
            after[0] = of(words);
            return true;
        });
        return after[0];
    }

    private Node page(Passage passage) {
        Bounds at = of(passage);
        return screen.all(".page").stream()
                .filter(page -> page.localToScene(page.getLayoutBounds()).getMinX() <= at.getMinX()
                        && page.localToScene(page.getLayoutBounds()).getMaxX() >= at.getMaxX())
                .findFirst()
                .orElseThrow();
    }

    private double edge(Passage passage) {
        return page(passage).localToScene(0, 0).getY();
    }

    /** Turns the wheel until words stand above the upper edge of their page. */
    private void scrollBeyond(Passage words) throws TimeoutException {
        screen.robot().moveTo(page(words).localToScreen(60, 200));
        for (int i = 0; i < 60 && of(words).getMaxY() > edge(words); i++) {
            screen.robot().scroll(1, VerticalDirection.DOWN);
            screen.settle();
        }
        assertThat(of(words).getMaxY()).isLessThanOrEqualTo(edge(words));
    }

    private void select(String finding) {
        screen.robot().interact(() -> session().selection().set(found(finding)));
    }

    private Selection found(String finding) {
        return new Selections(session().comparison().get()).of(finding, null).orElseThrow();
    }

    @Test
    void inTheMiddleOfThePage() throws TimeoutException {
        assertStays(belgrade.at(Belgrade.NEWS, "unacceptable"));
    }

    @Test
    void whereThePassageBeginsAboveThePage() throws TimeoutException {
        scrollBeyond(belgrade.at(Belgrade.NEWS, "In September, a Kosovo policeman"));
        assertStays(belgrade.at(Belgrade.NEWS, "Serb gunmen"));
    }

    @Test
    void whereALineThatSaidThatNothingIsHereGoesFromAboveThem() throws TimeoutException {
        widen();
        select("f-wounded");
        screen.settle();
        Node line = lines().getFirst();
        double bottom = line.localToScene(line.getLayoutBounds()).getMaxY();
        Passage below = Stream.of("Serb gunmen", "constructively", "militarily neutral")
                .map(words -> belgrade.at(Belgrade.NEWS, words))
                .filter(words -> screen.of(words)
                        .filter(at -> at.getMinY() > bottom
                                && at.getMaxY()
                                        < page(words).localToScene(0, 0).getY()
                                                + page(words).getLayoutBounds().getHeight())
                        .isPresent())
                .findFirst()
                .orElseThrow();

        Bounds before = of(below);
        assertThat(clicked(below).getMinY()).isCloseTo(before.getMinY(), within(PIXEL));
        screen.settle();
        assertThat(lines())
                .noneMatch(left -> left.localToScene(0, 0).getX()
                                > page(below).localToScene(0, 0).getX()
                        && left.localToScene(0, 0).getX()
                                < page(below)
                                        .localToScene(page(below).getLayoutBounds())
                                        .getMaxX());
    }

    private List<Node> lines() {
        return screen.all(".nothing-here").stream().filter(OnScreen::isSeen).toList();
    }

    @Test
    void whereThePageIsStillOnItsWay() throws TimeoutException {
        Passage words = belgrade.at(Belgrade.NEWS, "unacceptable");
        Bounds[] before = new Bounds[1];
        screen.ask(() -> {
            session().selection().set(found("f-neutral"));
            screen.window().shell().layout();
            assertThat(screen.window().shell().reader().isMoving()).isTrue();
            before[0] = of(words);
            new Clicks(screen).click(new Point2D(before[0].getMinX() + 4, before[0].getMinY() + 9), 1);
            return true;
        });
        screen.settle();
        assertThat(of(words).getMinY()).isCloseTo(before[0].getMinY(), within(PIXEL));
    }
}
