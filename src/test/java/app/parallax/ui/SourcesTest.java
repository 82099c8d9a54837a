package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.NeedsWindowManager;
import app.parallax.testing.WindowTest;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Ways in which sources come, change their part, and go. */
@WindowTest
class SourcesTest {
    private final AtomicReference<@Nullable Window> asked = new AtomicReference<>();
    private List<Path> chosen = List.of();
    private OnScreen screen;

    @BeforeEach
    void open() throws TimeoutException {
        screen = OnScreen.empty(new ByHand(), Runnable::run, owner -> {
            asked.set(owner);
            return chosen;
        });
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void openThree() throws TimeoutException {
        screen.open(Belgrade.RECORD, Belgrade.NEWS, Belgrade.SUMMARY);
        screen.settle();
    }

    private List<String> sources() {
        return screen.window().session().sources().stream().map(s -> s.id()).toList();
    }

    private List<String> chips() {
        return screen.all(".chip").stream()
                .filter(ToggleButton.class::isInstance)
                .map(n -> ((ToggleButton) n).getText())
                .toList();
    }

    @Test
    void theChosenFilesAreOpenedAndTheWindowAsksAsTheirOwner() throws TimeoutException {
        chosen = List.of(Path.of(Belgrade.RECORD), Path.of(Belgrade.NEWS));
        screen.robot().push(KeyCode.CONTROL, KeyCode.O);
        screen.settle();

        assertThat(sources()).containsExactly(Belgrade.RECORD, Belgrade.NEWS);
        assertThat(asked.get()).isSameAs(screen.window().stage());
        assertThat(screen.shows("2 sources compared")).isTrue();
    }

    @Test
    void aChoiceOfNothingChangesNothing() throws TimeoutException {
        screen.robot().clickOn("Open…");
        screen.settle();

        assertThat(screen.shows("Set sources side by side")).isTrue();
    }

    @Test
    void moreIsAddedBesideWhatIsOpen() throws TimeoutException {
        chosen = List.of(Path.of(Belgrade.SUMMARY));
        screen.open(Belgrade.RECORD, Belgrade.NEWS);
        screen.settle();
        screen.robot().clickOn("#add-source");
        screen.settle();

        assertThat(sources()).containsExactly(Belgrade.RECORD, Belgrade.NEWS, Belgrade.SUMMARY);
        assertThat(chips()).hasSize(3);
    }

    @Test
    void pastedWordsAreASourceOfTheirOwn() throws TimeoutException {
        copy("The minister said nothing.");
        screen.robot().clickOn("Paste text as a source");
        screen.until(() -> screen.shows("Add 1 source"));
        screen.robot().write("Letter").push(KeyCode.ENTER);
        screen.until(() -> !sources().isEmpty());
        screen.settle();

        assertThat(sources()).containsExactly("Pasted-text");
        assertThat(chips()).containsExactly("Baseline: source “Letter”");
        assertThat(screen.shows("1 source open")).isTrue();
    }

    @Test
    void wordsPastedIntoAFieldStayThere() throws TimeoutException {
        openThree();
        copy("policeman");
        screen.robot().clickOn("#finding-filter").push(KeyCode.CONTROL, KeyCode.V);
        screen.settle();

        assertThat(sources()).hasSize(3);
        assertThat(screen.shows("Findings 1 of 8")).isTrue();
    }

    private void copy(String words) {
        screen.robot().interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Test
    void aRemovedSourceLeavesChipsColumnsAndFindings() throws TimeoutException {
        openThree();
        screen.robot().rightClickOn("#chip-" + Belgrade.NEWS).clickOn("Remove from this comparison");
        screen.settle();

        assertThat(sources()).containsExactlyInAnyOrder(Belgrade.RECORD, Belgrade.SUMMARY);
        assertThat(screen.window().session().columns()).doesNotContain(Belgrade.NEWS);
        assertThat(chips()).hasSize(2).noneMatch(c -> c.contains("News report"));
        assertThat(screen.shows("Quotation altered")).isFalse();
        assertThat(screen.shows("2 sources compared")).isTrue();
    }

    @Test
    void withTheLastSourceGoneTheWindowSaysHowToBegin() throws TimeoutException {
        screen.open(Belgrade.RECORD);
        screen.settle();
        screen.robot().rightClickOn("#chip-" + Belgrade.RECORD).clickOn("Remove from this comparison");
        screen.settle();

        assertThat(screen.shows("Set sources side by side")).isTrue();
    }

    @Test
    void anotherSourceBecomesWhatTheOthersAreHeldAgainst() throws TimeoutException {
        openThree();
        screen.robot().rightClickOn("#chip-" + Belgrade.SUMMARY).clickOn("Hold the others against this source");
        screen.settle();

        assertThat(screen.window().session().comparison().get())
                .satisfies(c -> assertThat(c.baseline()).isEqualTo(Belgrade.SUMMARY));
        assertThat(chips().getLast()).startsWith("Baseline: NATO Military Liaison Office Belgrade summary");
    }

    @Test
    @NeedsWindowManager
    void filesDroppedOnTheWindowAreOpened() throws TimeoutException {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(new File(Belgrade.RECORD), new File(Belgrade.NEWS)));
        drop(content);
        screen.until(() -> sources().equals(List.of(Belgrade.RECORD, Belgrade.NEWS)));
        screen.settle();

        assertThat(screen.shows("2 sources compared")).isTrue();
    }

    @Test
    @NeedsWindowManager
    void wordsDroppedOnTheWindowAreASource() throws TimeoutException {
        openThree();
        ClipboardContent content = new ClipboardContent();
        content.putString("The minister said nothing.");
        drop(content);
        screen.until(() -> screen.shows("Add 1 source"));
        screen.robot().push(KeyCode.ENTER);
        screen.until(() -> sources().size() == 4);
        screen.settle();

        assertThat(screen.shows("4 sources compared")).isTrue();
    }

    /** Drags something out of a window of its own and lets it go over the reader. */
    private void drop(ClipboardContent content) {
        Stage hand = hand(content);
        screen.robot().drag(hand.getScene().getRoot());
        screen.robot().moveTo(screen.window().shell()).moveBy(20, 20);
        screen.robot().drop();
        WaitForAsyncUtils.waitForFxEvents();
        screen.robot().interact(hand::close);
    }

    private Stage hand(ClipboardContent content) {
        Stage[] made = new Stage[1];
        screen.robot().interact(() -> {
            Label label = new Label("Drag me");
            label.setMinSize(150, 150);
            label.setOnDragDetected(e -> {
                Dragboard board = label.startDragAndDrop(TransferMode.COPY);
                board.setContent(content);
                e.consume();
            });
            made[0] = new Stage();
            made[0].setX(1400);
            made[0].setY(300);
            made[0].setScene(new Scene(label));
            made[0].show();
        });
        return made[0];
    }
}
