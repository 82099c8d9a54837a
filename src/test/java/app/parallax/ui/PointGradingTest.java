package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.work.PointGrade;
import app.parallax.testing.WindowTest;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who says how credible points are, in the table of points. */
@WindowTest
class PointGradingTest extends ThreeSourcesOpen {

    @BeforeEach
    void goToThePoints() throws TimeoutException {
        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT2);
        screen.settle();
        screen.robot().interact(() -> screen.window().shell().lookup("#points").requestFocus());
    }

    private List<PointGrade> grades() {
        return session().dossier().all(PointGrade.class);
    }

    private List<String> badges() {
        return screen.all(".points-row .grade-badge").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void nothingIsGradedUntilSomebodyDoes() {
        assertThat(grades()).isEmpty();
        assertThat(badges()).isNotEmpty().containsOnly("6");
    }

    @Test
    void aDigitGradesWhereTheKeysAreAndTheSameAgainTakesItBack() throws TimeoutException {
        Object before = session().comparison().get();
        push(KeyCode.DOWN, KeyCode.DIGIT3);
        assertThat(grades()).singleElement().satisfies(grade -> {
            assertThat(grade.point()).isEqualTo("p-wounded");
            assertThat(grade.credibility()).isEqualTo(3);
            assertThat(grade.witness()).isNull();
            assertThat(grade.stands()).isNotEmpty();
        });
        assertThat(badges()).containsOnlyOnce("3");
        assertThat(session().comparison().get()).isSameAs(before);
        push(KeyCode.DIGIT3);
        assertThat(badges()).containsOnly("6");
    }

    @Test
    void primaryAndSecondaryAreSaidApartFromTheCredibility() throws TimeoutException {
        push(KeyCode.DOWN, KeyCode.DIGIT2, KeyCode.P);
        assertThat(badges()).contains("2 · primary");
        screen.robot().push(KeyCode.SHIFT, KeyCode.P);
        screen.settle();
        assertThat(badges()).contains("2 · secondary");
        screen.robot().push(KeyCode.CONTROL, KeyCode.Z);
        screen.robot().push(KeyCode.CONTROL, KeyCode.Z);
        screen.settle();
        assertThat(badges()).contains("2").doesNotContain("2 · primary");
        screen.robot().push(KeyCode.CONTROL, KeyCode.Y);
        screen.settle();
        assertThat(badges()).contains("2 · primary");
    }

    @Test
    void eachSourceIsGradedByItself() throws TimeoutException {
        push(KeyCode.DOWN, KeyCode.DIGIT1, KeyCode.RIGHT, KeyCode.DIGIT5);
        assertThat(grades())
                .extracting(PointGrade::source)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(grades()).extracting(PointGrade::credibility).containsExactlyInAnyOrder(1, 5);
    }

    @Test
    void theScaleOpensByKeyAndByMouse() throws TimeoutException {
        push(KeyCode.DOWN, KeyCode.G, KeyCode.DIGIT4);
        assertThat(badges()).contains("4");
        push(KeyCode.G, KeyCode.S);
        assertThat(badges()).contains("4 · secondary");
        Button badge = (Button) screen.all(".points-row .grade-badge").stream()
                .filter(node -> ((Labeled) node).getText().equals("6"))
                .findFirst()
                .orElseThrow();
        screen.robot().clickOn(badge).clickOn("2 – probably true");
        screen.settle();
        assertThat(badges()).contains("4 · secondary", "2");
        assertThat(screen.shows("Witnesses"))
                .as("a click on the badge does not leave the table")
                .isTrue();
    }

    @Test
    void theGradeStandsWithThePointWhereItIsReadAndThePointIsCopiedThere() throws TimeoutException {
        push(KeyCode.DOWN, KeyCode.DIGIT3, KeyCode.ENTER);
        assertThat(screen.shows(": credibility 3 – possibly true")).isTrue();
        screen.robot().clickOn("#copy-point");
        screen.settle();
        assertThat(screen.shows("Copied: ")).isTrue();
        screen.robot().push(KeyCode.CONTROL, KeyCode.Z);
        screen.settle();
        assertThat(screen.shows(": credibility 3 – possibly true")).isFalse();
    }

    @Test
    void theLogTellsAGradeAndWithdrawsIt() throws TimeoutException {
        push(KeyCode.DOWN, KeyCode.DIGIT5, KeyCode.L);
        assertThat(screen.shows("5 – improbable")).isTrue();
        screen.robot()
                .interact(() ->
                        ((Button) screen.all("#log-grades .withdraw").iterator().next()).fire());
        screen.settle();
        assertThat(grades()).isEmpty();
    }
}
