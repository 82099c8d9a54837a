package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.correction.Correction;
import app.parallax.testing.WindowTest;
import app.parallax.ui.keeping.Places;
import app.parallax.ui.keeping.Questions.Unsaved;
import app.parallax.ui.settings.Appearance.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier is saved, left, and opened again, by keyboard. */
@WindowTest
class SavingTest {
    private static final Correction PUBLISHER = new Correction.Publisher(Belgrade.NEWS, "Harbour News");

    @TempDir
    Path folder;

    private final Answers answers = new Answers();
    private OnScreen screen;

    @BeforeEach
    void open() throws TimeoutException {
        Places places = new Places(folder.resolve("state"), "Parallax test", "Mira", Runnable::run);
        screen = OnScreen.empty(new ByHand(), Runnable::run, owner -> List.of(dossier()), answers, places);
        screen.open(Belgrade.RECORD, Belgrade.NEWS, Belgrade.SUMMARY);
        screen.settle();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private Path dossier() {
        return folder.resolve("belgrade.parallax");
    }

    private void correct() throws TimeoutException {
        screen.robot().interact(() -> screen.window().desk().correct(List.of(PUBLISHER), Optional.empty()));
        screen.settle();
    }

    private boolean isDotted() {
        return screen.all("#unsaved").stream().allMatch(Node::isVisible);
    }

    private void askToClose() {
        screen.robot()
                .interact(() -> screen.window()
                        .stage()
                        .fireEvent(new WindowEvent(screen.window().stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private List<Correction> corrections() {
        return screen.window().session().corrections();
    }

    @Test
    void theWorkIsThereAgainAndCanBeUndone() throws TimeoutException {
        assertThat(isDotted()).as("nothing was done yet").isFalse();
        correct();
        assertThat(isDotted()).isTrue();
        assertThat(screen.window().stage().getTitle()).startsWith("●");

        answers.place = dossier();
        screen.robot().push(KeyCode.CONTROL, KeyCode.S);
        screen.settle();
        assertThat(isDotted()).isFalse();
        assertThat(screen.shows("belgrade")).as("its name").isTrue();

        screen.robot().push(KeyCode.CONTROL, KeyCode.N);
        screen.settle();
        assertThat(screen.window().session().sources()).isEmpty();
        assertThat(screen.shows("Joint press conference, Belgrade")).isFalse();

        screen.robot().push(KeyCode.CONTROL, KeyCode.O);
        screen.settle();
        assertThat(corrections()).containsExactly(PUBLISHER);
        assertThat(screen.shows("Joint press conference, Belgrade")).isTrue();
        assertThat(screen.shows("Harbour News")).isTrue();

        screen.robot().push(KeyCode.CONTROL, KeyCode.Z);
        screen.settle();
        assertThat(corrections()).isEmpty();
        assertThat(isDotted()).isTrue();

        screen.robot().push(KeyCode.CONTROL, KeyCode.Y);
        screen.settle();
        assertThat(isDotted()).as("as it was saved").isFalse();
    }

    @Test
    void whoSignsAndHowItLooksIsRememberedAtTheNextStart() throws TimeoutException {
        screen.robot().push(KeyCode.L);
        screen.settle();
        screen.robot().clickOn("#analyst").write("Mira").push(KeyCode.ESCAPE);
        screen.robot().push(KeyCode.CONTROL, KeyCode.EQUALS);
        screen.robot().interact(() -> screen.window().appearance().theme().set(Theme.DARK));
        screen.settle();
        screen.close();

        open();

        assertThat(screen.window().session().ledger().analyst().get()).isEqualTo("Mira");
        assertThat(screen.window().shell().getStyleClass()).contains("dark", "text-size-3");
    }

    @Test
    void ofTwoDossiersOneIsOpenedAndTheOtherIsNamed() throws TimeoutException {
        answers.place = dossier();
        screen.robot().push(KeyCode.CONTROL, KeyCode.S);
        screen.settle();
        screen.robot().interact(() -> screen.window().open(List.of(dossier(), folder.resolve("other.parallax"))));
        screen.settle();
        assertThat(screen.shows("other.parallax was not opened: a window holds one dossier"))
                .isTrue();
        assertThat(screen.window().session().sources()).hasSize(3);
    }

    @Test
    void aWindowWithUnsavedWorkClosesOnlyWhenItMay() throws TimeoutException {
        correct();
        askToClose();
        assertThat(answers.asked).hasSize(1);
        assertThat(screen.window().stage().isShowing()).isTrue();

        answers.unsaved = Unsaved.LOSE;
        askToClose();
        assertThat(screen.window().stage().isShowing()).isFalse();
    }

    @Test
    void aWindowThatOnlyShowsClosesUnasked() {
        askToClose();

        assertThat(answers.asked).isEmpty();
        assertThat(screen.window().stage().isShowing()).isFalse();
    }

    @Test
    void whatACrashHasLeftIsOfferedInTheNextWindow() throws TimeoutException {
        correct();
        // No question, no agreement: as where a script or the system ends it.
        screen.close();
        open();
        System.gc();
        screen.robot().interact(() -> screen.window().lookForLostWork());
        screen.until(() -> screen.shows("was not saved: one change"));
        screen.robot().clickOn("#recover");
        screen.settle();

        assertThat(corrections()).containsExactly(PUBLISHER);
        assertThat(screen.shows("was not saved")).isFalse();
        assertThat(isDotted()).isTrue();
    }

    @Test
    void workOnASavedDossierIsOfferedByTheNameOfItsFile() throws TimeoutException {
        answers.place = dossier();
        screen.robot().push(KeyCode.CONTROL, KeyCode.S);
        screen.settle();
        correct();
        screen.close();
        open();
        screen.robot().interact(() -> screen.window().lookForLostWork());
        screen.until(() -> screen.shows("Work on “belgrade”"));
    }
}
