package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.WindowTest;
import app.parallax.ui.keeping.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who has nothing open yet. */
@WindowTest
class FirstStartTest {
    @TempDir
    Path folder;

    private OnScreen screen;

    @BeforeEach
    void start() throws TimeoutException, IOException {
        Files.writeString(
                folder.resolve("recent-dossiers"),
                folder.resolve("trade talks.parallax").toString());
        screen = OnScreen.empty(
                new ByHand(),
                Runnable::run,
                owner -> List.of(),
                new Answers(),
                new Places(folder, "Parallax test", "", Runnable::run));
        screen.settle();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void theExampleIsOneClickAway() throws TimeoutException {
        assertThat(screen.shows("Set sources side by side")).isTrue();
        assertThat(screen.all("#example").stream().anyMatch(OnScreen::isSeen)).isFalse();
        screen.robot().interact(() -> screen.window().offerExample(Path.of(Belgrade.RECORD)));
        screen.settle();
        screen.robot().clickOn("#example");
        screen.until(() -> screen.shows("Joint press conference, Belgrade"));
    }

    @Test
    void dossiersOfBeforeAreOneClickAway() {
        assertThat(screen.shows("trade talks.parallax")).isTrue();
    }

    @Test
    void filesOfALaterStartComeIn() throws TimeoutException {
        screen.robot().interact(() -> screen.window().take(List.of(Path.of(Belgrade.RECORD), Path.of(Belgrade.NEWS))));
        screen.until(() -> screen.shows("Joint press conference, Belgrade"));
        screen.robot().interact(() -> screen.window().take(List.of()));
        screen.settle();
        assertThat(screen.window().session().sources()).hasSize(2);
        assertThat(screen.window().stage().isFocused()).isTrue();
    }

    @Test
    void anExampleNobodyHasWorkedInGivesWayToWhatALaterStartHandsOver() throws TimeoutException {
        Path example = Path.of(Belgrade.RECORD);
        screen.robot().interact(() -> {
            screen.window().offerExample(example);
            screen.window().open(List.of(example));
        });
        screen.until(() -> screen.shows("1 source open"));
        screen.robot().interact(() -> screen.window().take(List.of(Path.of(Belgrade.NEWS), Path.of(Belgrade.SUMMARY))));
        screen.until(() -> screen.shows("2 sources compared"));
        screen.settle();
        assertThat(screen.window().session().sources())
                .extracting(source -> source.id())
                .containsExactly(Belgrade.NEWS, Belgrade.SUMMARY);
    }
}
