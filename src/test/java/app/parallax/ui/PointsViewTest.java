package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.ui.session.Selection;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person at the table of points. */
@WindowTest
class PointsViewTest {
    private static final int MANY = 600;
    /** No window of this size shows more rows at once. */
    private static final int MOST_ROWS = 40;

    private OnScreen screen;

    @BeforeEach
    void open() throws TimeoutException {
        screen = OnScreen.withThreeSources(new ManyPoints(MANY));
        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT2);
        toTheTable();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private String counted() {
        return ((Label) screen.window().shell().lookup(".points .table-count")).getText();
    }

    private void toTheTable() throws TimeoutException {
        screen.settle();
        screen.robot().interact(() -> screen.window().shell().lookup("#points").requestFocus());
    }

    private String selected() {
        Selection selection = screen.window().session().selection().get();
        return selection == null ? "" : selection.id();
    }

    private void push(KeyCode... codes) throws TimeoutException {
        for (KeyCode code : codes) {
            screen.robot().push(code);
        }
        screen.settle();
    }

    @Test
    void ofHundredsOfPointsOnlyThoseInViewHaveNodes() throws TimeoutException {
        assertThat(screen.shows("Point number 0")).isTrue();
        assertThat(screen.all(".points-row")).hasSizeBetween(2, MOST_ROWS);
        push(KeyCode.END);
        assertThat(screen.shows("Point number " + (MANY - 1))).isTrue();
        assertThat(screen.all(".points-row")).hasSizeBetween(2, MOST_ROWS);
    }

    @Test
    void theHeadStaysWhileThePointsScroll() throws TimeoutException {
        push(KeyCode.END);
        assertThat(screen.shows("Witnesses")).isTrue();
        assertThat(screen.shows("“News report on the press conference”")).isTrue();
    }

    @Test
    void arrowKeysWalkThePointsAcrossTopicsAndEnterChooses() throws TimeoutException {
        for (int i = 0; i < 11; i++) {
            push(KeyCode.DOWN);
        }
        push(KeyCode.UP, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(selected()).isEqualTo("p-10");
        assertThat(screen.shows("Findings 8")).isTrue();
    }

    @Test
    void theFirstOfAllIsReachedWithItsTopic() throws TimeoutException {
        push(KeyCode.END, KeyCode.HOME);
        assertThat(screen.shows("Topic 0")).isTrue();
        push(KeyCode.ENTER);
        assertThat(selected()).isEqualTo("p-0");
    }

    @Test
    void wordsLetThoseThroughThatHaveThemAndOneActionShowsAllAgain() throws TimeoutException {
        screen.robot().clickOn("#points-filter").write("number 42");
        screen.settle();
        assertThat(counted()).isEqualTo("11 of 600 points");
        assertThat(screen.all(".points-row"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getAccessibleText()).contains("Point number 42"));
        screen.robot().write("00");
        screen.settle();
        assertThat(screen.shows("No point like that.")).isTrue();
        screen.robot().clickOn("#points-all");
        screen.settle();
        assertThat(counted()).isEqualTo("600 of 600 points");
    }

    @Test
    void inTheTextsOrderThePointStatedFirstStandsFirst() throws TimeoutException {
        screen.robot().clickOn("#points-order-text");
        screen.settle();
        toTheTable();
        push(KeyCode.END, KeyCode.ENTER);
        Passage last = screen.window().session().selection().get().passages().getFirst();
        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT2);
        toTheTable();
        push(KeyCode.HOME, KeyCode.ENTER);
        Passage first = screen.window().session().selection().get().passages().getFirst();
        assertThat(first.start()).isLessThan(last.start());
    }

    @Test
    void whenNoPointIsLeftItSaysSo() throws TimeoutException {
        screen.robot().interact(() -> screen.window().desk().remove(Belgrade.SUMMARY));
        screen.settle();
        assertThat(screen.shows("No point is stated by more than one passage.")).isTrue();
    }

    @Test
    void arrowKeysOnTheViewsButtonsChangeTheView() throws TimeoutException {
        screen.robot().clickOn("#view-points").push(KeyCode.LEFT);
        screen.settle();
        assertThat(screen.shows("Findings 8")).isTrue();
        screen.robot().clickOn("#view-read");
        screen.settle();
        assertThat(((ToggleButton) screen.window().shell().lookup("#view-read")).isSelected())
                .as("a view stays chosen when its button is pressed again")
                .isTrue();
    }
}
