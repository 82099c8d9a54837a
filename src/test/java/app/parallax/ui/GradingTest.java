package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.work.SourceGrade;
import app.parallax.dossier.work.SourceGrade.Reliability;
import app.parallax.testing.WindowTest;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person who says how reliable a source is. */
@WindowTest
class GradingTest extends ThreeSourcesOpen {
    private static final String BADGE = "#reliability-" + Belgrade.NEWS;

    private Reliability reliability() {
        return session().dossier().reliability(Belgrade.NEWS);
    }

    private Button badge() {
        return (Button)
                screen.all(BADGE).stream().filter(OnScreen::isSeen).findFirst().orElseThrow();
    }

    private void pushTogether(KeyCode... codes) throws TimeoutException {
        screen.robot().push(codes);
        screen.settle();
    }

    private void goToTheColumn() throws TimeoutException {
        Node column = badge();
        while (!column.getStyleClass().contains("column")) {
            column = column.getParent();
        }
        screen.robot().interact(column::requestFocus);
        screen.settle();
    }

    @Test
    void nothingIsGradedThatNobodyGraded() {
        assertThat(session().dossier().all(SourceGrade.class)).isEmpty();
        assertThat(badge().getText()).isEqualTo("F");
        assertThat(badge().getAccessibleText()).endsWith("F – cannot be judged");
    }

    @Test
    void aSourceIsGradedInItsColumnByMouse() throws TimeoutException {
        Object before = session().comparison().get();
        screen.robot().clickOn(BADGE).clickOn("B – usually reliable");
        screen.settle();
        assertThat(reliability()).isEqualTo(Reliability.B);
        assertThat(badge().getText()).isEqualTo("B");
        assertThat(badge().getAccessibleText()).endsWith("B – usually reliable");
        assertThat(session().comparison().get())
                .as("a grade is not compared anew")
                .isSameAs(before);
    }

    @Test
    void aSourceIsGradedByKeyboardUndoneAndGradedAgain() throws TimeoutException {
        goToTheColumn();
        push(KeyCode.G, KeyCode.D);
        assertThat(reliability()).isEqualTo(Reliability.D);
        pushTogether(KeyCode.CONTROL, KeyCode.Z);
        assertThat(reliability()).isEqualTo(Reliability.F);
        assertThat(badge().getText()).isEqualTo("F");
        pushTogether(KeyCode.CONTROL, KeyCode.Y);
        assertThat(badge().getText()).isEqualTo("D");
        assertThat(session().dossier().all(SourceGrade.class))
                .as("the letter that graded did nothing else")
                .hasSameSizeAs(session().dossier().items().values().stream()
                        .filter(item -> !(item instanceof app.parallax.dossier.work.HeldSource))
                        .filter(item -> !(item instanceof app.parallax.dossier.work.Frame))
                        .toList());
    }

    @Test
    void arrowKeysAndEnterGradeToo() throws TimeoutException {
        goToTheColumn();
        push(KeyCode.G, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(reliability()).isEqualTo(Reliability.A);
    }

    @Test
    void theGradeStandsAboveThePointsTooAndIsGivenThere() throws TimeoutException {
        screen.robot().clickOn(BADGE).clickOn("C – fairly reliable");
        pushTogether(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(badge().getText()).isEqualTo("C");
        screen.robot().clickOn(badge()).clickOn("A – completely reliable");
        screen.settle();
        assertThat(badge().getText()).isEqualTo("A");
        assertThat(reliability()).isEqualTo(Reliability.A);
        assertThat(screen.window().shell().lookup("#chip-" + Belgrade.NEWS).getAccessibleText())
                .endsWith("A – completely reliable");
    }

    @Test
    void theLogTellsItAndWithdrawsIt() throws TimeoutException {
        goToTheColumn();
        push(KeyCode.G, KeyCode.E, KeyCode.L);
        assertThat(screen.shows("Reliability of “News report on the press conference”: E – unreliable"))
                .isTrue();
        screen.robot()
                .interact(() ->
                        ((Button) screen.all("#log-grades .withdraw").iterator().next()).fire());
        screen.settle();
        assertThat(session().dossier().all(SourceGrade.class)).isEmpty();
        assertThat(screen.shows("E – unreliable (withdrawn)")).isTrue();
    }
}
