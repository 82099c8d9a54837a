package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.WindowTest;
import app.parallax.ui.keeping.Places;
import app.parallax.ui.versions.NewText.Held;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** How a new text of a source comes in: because its file has changed, or by dropping it on the column. */
@WindowTest
class NewTextComesInTest extends UpdatedReport {
    @Test
    void aFileThatChangedIsOfferedAndTaken() throws IOException, TimeoutException {
        work();
        assertThat(screen.shows("has changed since it was read")).isFalse();
        Files.writeString(report, NEW);
        comeBack();
        screen.until(() -> screen.shows("“report.txt” has changed since it was read as"));
        press("#changed-file-take");

        screen.until(() -> !held().earlier().isEmpty());
        assertThat(screen.shows("has changed since it was read")).isFalse();
        comeBack();
        assertThat(screen.shows("has changed since it was read")).isFalse();
    }

    @Test
    void aFileThatIsDeclinedIsNotOfferedUntilItChangesAgain() throws IOException, TimeoutException {
        Files.writeString(report, NEW);
        comeBack();
        press("#changed-file-decline");
        comeBack();
        assertThat(screen.shows("has changed since it was read")).isFalse();
        Files.writeString(report, NEW + "And more.\n");
        comeBack();
        assertThat(screen.shows("has changed since it was read")).isTrue();
        assertThat(held().earlier()).isEmpty();
    }

    @Test
    void aDossierThatIsOpenedLooksForItsFiles() throws IOException, TimeoutException {
        work();
        answers.place = folder.resolve("harbour.parallax");
        screen.robot().push(KeyCode.CONTROL, KeyCode.S);
        screen.settle();
        screen.close();
        Files.writeString(report, NEW);
        Places places = new Places(folder.resolve("state"), "Parallax test", "Mira", Runnable::run);
        screen = OnScreen.empty(new Harbour(), Runnable::run, owner -> List.of(), answers, places);
        screen.open(folder.resolve("harbour.parallax").toString());

        screen.until(() -> screen.shows("“report.txt” has changed since it was read"));
    }

    /** Whoever looks elsewhere and comes back. */
    private void comeBack() throws TimeoutException {
        Stage[] other = new Stage[1];
        screen.robot().interact(() -> {
            other[0] = new Stage();
            other[0].setWidth(80);
            other[0].setHeight(80);
            other[0].show();
            other[0].requestFocus();
        });
        screen.until(() -> !screen.window().stage().isFocused());
        screen.robot().interact(() -> {
            other[0].close();
            screen.window().stage().requestFocus();
        });
        screen.until(() -> screen.window().stage().isFocused());
        screen.settle();
    }

    @Test
    void whatIsDroppedOnAColumnIsAskedAbout() throws TimeoutException {
        screen.robot()
                .interact(() -> screen.window().shell().reader().dropped("report", new Held.Files(List.of(chosen))));
        screen.settle();
        assertThat(screen.shows("What is “report-2.txt”?")).isTrue();
        screen.robot().clickOn("#drop-new");
        screen.until(() -> !held().earlier().isEmpty());
        assertThat(dossier().sources()).hasSize(2);
    }

    @Test
    void whatIsDroppedCanBeAFurtherSource() throws TimeoutException {
        screen.robot()
                .interact(() -> screen.window().shell().reader().dropped("report", new Held.Files(List.of(chosen))));
        screen.settle();
        screen.robot().clickOn("#drop-further");
        screen.until(() -> dossier().sources().size() == 3);
        assertThat(held().earlier()).isEmpty();
    }

    @Test
    void theSameTextIsNotTakenTwice() throws TimeoutException {
        chosen = report;
        screen.robot().rightClickOn("#chip-report").clickOn("New text of this source…  (Shift+F2)");
        screen.settle();
        assertThat(screen.shows("This is the text that the source has already")).isTrue();
        assertThat(held().earlier()).isEmpty();
    }
}
