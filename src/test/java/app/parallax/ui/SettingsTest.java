package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.present.MarkKind;
import app.parallax.testing.WindowTest;
import app.parallax.ui.settings.Appearance.Theme;
import app.parallax.ui.settings.KeptFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sets: Ctrl+comma. */
@WindowTest
class SettingsTest extends ThreeSourcesOpen {
    @TempDir
    Path folder;

    @AfterEach
    void light() {
        screen.robot().interact(() -> screen.window().appearance().theme().set(Theme.LIGHT));
    }

    private void openSettings() throws TimeoutException {
        screen.robot().push(KeyCode.CONTROL, KeyCode.COMMA);
        screen.settle();
    }

    private Labeled labeled(String id) {
        return (Labeled) screen.all(id).iterator().next();
    }

    @Test
    void aThemeIsWornAtOnce() throws TimeoutException {
        openSettings();
        screen.robot().clickOn("#theme-contrast");
        screen.settle();
        assertThat(screen.window().appearance().theme().get()).isEqualTo(Theme.CONTRAST);
        assertThat(screen.window().shell().getStyleClass()).contains("contrast").doesNotContain("light", "dark");
        screen.robot().clickOn("#theme-contrast");
        assertThat(screen.window().appearance().theme().get()).isEqualTo(Theme.CONTRAST);
        screen.robot().clickOn("#theme-dark");
        assertThat(screen.window().shell().getStyleClass()).contains("dark").doesNotContain("contrast");
    }

    @Test
    void theSizeOfTheTextNameAndMarksWorkAtOnce() throws TimeoutException {
        openSettings();
        screen.robot().clickOn("#settings-larger");
        screen.settle();
        assertThat(labeled("#settings-text-size").getText()).isEqualTo("4 of 7");
        screen.robot().clickOn("#settings-signed").write("Mira");
        assertThat(session().ledger().analyst().get()).isEqualTo("Mira");
        screen.robot().clickOn("#settings-mark-figure");
        assertThat(session().hiddenMarks().hidden().get()).isEqualTo(Set.of(MarkKind.FIGURE));
        screen.robot().interact(() -> session().hiddenMarks().hidden().set(Set.of()));
        screen.settle();
        screen.robot().clickOn("#settings-normal");
        assertThat(labeled("#settings-text-size").getText()).isEqualTo("3 of 7");
    }

    @Test
    void escapePutsThemAwayAndTheKeysStayWithThemUntilThen() throws TimeoutException {
        push(KeyCode.F8);
        openSettings();
        push(KeyCode.R, KeyCode.F8);
        assertThat(session().dossier().all(app.parallax.dossier.work.Judgement.class))
                .isEmpty();
        for (int i = 0; i < 30; i++) {
            push(KeyCode.TAB);
            assertThat(screen.window().shell().settings().isFocusWithin()).isTrue();
        }
        push(KeyCode.ESCAPE);
        assertThat(screen.all("#settings").stream().anyMatch(OnScreen::isSeen)).isFalse();
        assertThat(session().selection().get()).isNotNull();
    }

    @Test
    void whatIsKeptIsMeasuredAndEmptied() throws TimeoutException, IOException {
        Path kept = Files.createDirectories(folder.resolve("cache/results"));
        Files.write(kept.resolve("one"), new byte[2_500_000]);
        Files.writeString(folder.resolve("mine.txt"), "stays");
        screen.robot()
                .interact(() -> screen.window()
                        .offerKept(new KeptFiles(
                                folder.resolve("cache"), Runnable::run, javafx.application.Platform::runLater)));
        openSettings();
        Label size = (Label) labeled("#settings-kept");
        screen.until(() -> size.getText().equals("2.5 MB"));
        screen.robot().clickOn("#settings-empty");
        screen.until(() -> size.getText().equals("nothing"));
        assertThat(kept).doesNotExist();
        assertThat(folder.resolve("mine.txt")).exists();
        assertThat(labeled("#settings-empty").isDisabled()).isTrue();
    }

    @Test
    void whetherAnythingIsKeptIsSetAndTheSizeStaysInView() throws TimeoutException {
        KeptFiles files = new KeptFiles(folder.resolve("cache"), Runnable::run, javafx.application.Platform::runLater);
        screen.robot().interact(() -> screen.window().offerKept(files));
        openSettings();
        screen.robot().clickOn("#settings-keep");
        assertThat(files.on().get()).isFalse();
        assertThat(OnScreen.isSeen(labeled("#settings-kept"))).isTrue();
        screen.robot().clickOn("#settings-keep");
        assertThat(files.on().get()).isTrue();
    }
}
