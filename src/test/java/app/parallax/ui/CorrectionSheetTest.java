package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.correction.Correction;
import app.parallax.testing.WindowTest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who sets right what is known of a source. */
@WindowTest
class CorrectionSheetTest {
    private OnScreen screen;

    @BeforeEach
    void open() throws TimeoutException {
        screen = OnScreen.withThreeSources();
        screen.robot().clickOn("News report on the press conference");
        screen.settle();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private ChoiceBox<?> occasion() {
        return screen.robot().lookup("#sheet-occasion").queryAs(ChoiceBox.class);
    }

    private List<Correction> corrections() {
        return List.copyOf(screen.window().session().corrections());
    }

    private void choose(String words) throws TimeoutException {
        screen.robot().clickOn("#sheet-occasion").clickOn(words);
        screen.settle();
    }

    @Test
    void theOccasionIsCalledByItsPlaceAndDay() {
        assertThat(screen.robot()
                        .lookup("#sheet-occasion .label")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("Belgrade, 21 Nov 2023");
        assertThat(occasion().getItems()).hasSize(3);
    }

    @Test
    void whatTheDayRestsOnStandsUnderIt() throws TimeoutException {
        assertThat(screen.shows("From what came with the text: its page, file, mail or list of sources."))
                .isTrue();
        screen.robot()
                .doubleClickOn("#sheet-date")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("2023-11-20")
                .push(KeyCode.ENTER);
        screen.settle();
        screen.robot().clickOn("News report on the press conference");
        screen.settle();

        assertThat(screen.shows("Set right by hand.")).isTrue();
        assertThat(screen.robot().lookup("#sheet-date").query().getAccessibleHelp())
                .isEqualTo("Set right by hand.");
    }

    @Test
    void anotherOccasionIsToldByPlaceAndDayAndThenKnown() throws TimeoutException {
        choose("Another…");
        screen.robot().clickOn("#sheet-occasion-place").write("Brussels");
        screen.robot().clickOn("#sheet-occasion-date").write("2023-11-20");
        screen.robot().clickOn("Set right");
        screen.settle();

        assertThat(corrections()).hasSize(1);
        assertThat(screen.window().session().occasions()).singleElement().satisfies(told -> {
            assertThat(told.place()).isEqualTo("Brussels");
            assertThat(told.date()).isEqualTo(LocalDate.of(2023, 11, 20));
            assertThat(corrections().getFirst()).isEqualTo(new Correction.OccasionOf(Belgrade.NEWS, told.id()));
        });
        assertThat(screen.shows("on Brussels, 20 Nov 2023")).isTrue();
    }

    @Test
    void anOccasionThatIsKnownIsNotToldTwice() throws TimeoutException {
        choose("Another…");
        screen.robot().clickOn("#sheet-occasion-place").write("belgrade");
        screen.robot().clickOn("#sheet-occasion-date").write("2023-11-21");
        screen.robot().clickOn("Set right");
        screen.settle();

        assertThat(corrections()).isEmpty();
        assertThat(screen.window().session().occasions()).isEmpty();
    }

    @Test
    void anotherOccasionWithoutPlaceAndDayIsNotTaken() throws TimeoutException {
        choose("Another…");
        screen.robot().clickOn("Set right");
        screen.settle();

        assertThat(screen.robot().lookup(".sheet-error").queryAs(Label.class).getText())
                .contains("needs a place or a day");
        assertThat(corrections()).isEmpty();
    }

    @Test
    void theProgramCanBeLeftToFindIt() throws TimeoutException {
        choose("Let the program find it");
        screen.robot().clickOn("Set right");
        screen.settle();

        assertThat(corrections()).containsExactly(new Correction.OccasionOf(Belgrade.NEWS, null));
    }

    @Test
    void nothingChangedCorrectsNothing() throws TimeoutException {
        screen.robot().clickOn("Set right");
        screen.settle();

        assertThat(corrections()).isEmpty();
        assertThat(screen.all(".sheet")).isEmpty();
    }

    @Test
    void escapeAndAClickBesideThePageCloseIt() throws TimeoutException {
        screen.robot().push(KeyCode.ESCAPE);
        screen.settle();
        assertThat(screen.all(".sheet")).isEmpty();
        // The focus is back in the column, which the key is for.
        screen.robot().push(KeyCode.F2);
        screen.settle();
        Node sheet = screen.all(".sheet").iterator().next();
        screen.robot()
                .clickOn(screen.robot()
                        .point(sheet)
                        .atOffset(0, sheet.getLayoutBounds().getHeight() / 2 + 30));
        screen.settle();
        assertThat(screen.all(".sheet")).isEmpty();
    }
}
