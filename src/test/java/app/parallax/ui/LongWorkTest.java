package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.testing.WindowTest;
import app.parallax.ui.session.Work;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What takes long: it says what it does and how far it is, can be stopped and begun again, and does not keep anybody from adding and taking away. */
@WindowTest
class LongWorkTest {
    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final Held rooms = new Held();

    @SuppressWarnings("NullAway.Init")
    private OnScreen screen;

    @AfterEach
    void close() {
        screen.close();
        workers.shutdownNow();
    }

    private void open(String... names) throws TimeoutException {
        screen = OnScreen.empty(rooms, workers);
        screen.open(names);
    }

    private void comparing(int sources) throws TimeoutException {
        screen.until(() -> screen.shows("Comparing " + sources + " sources") && screen.shows("Tying passages"));
    }

    private void compared(int sources) throws TimeoutException {
        screen.until(() -> screen.shows(sources + " sources compared"));
        screen.settle();
    }

    private List<String> sources() {
        Comparison comparison =
                Objects.requireNonNull(screen.window().session().comparison().get());
        return comparison.sources().stream().map(source -> source.id()).toList();
    }

    private boolean isIdle() {
        return screen.window().session().work().get() instanceof Work.Idle;
    }

    @Test
    void aComparisonThatIsStoppedByItsButtonCanBeBegunAgainAndStoppedAgain() throws TimeoutException {
        open(Belgrade.RECORD, Belgrade.NEWS);
        for (int time = 0; time < 2; time++) {
            comparing(2);
            screen.robot().clickOn("#state-cancel");
            screen.until(() -> screen.shows("Not compared"));
            assertThat(screen.shows("Set sources side by side")).isFalse();
            assertThat(screen.shows("News report on the press conference")).isTrue();
            screen.robot().clickOn("#state-again");
        }
        comparing(2);
        rooms.comparing.release();
        compared(2);
    }

    @Test
    void escapeStopsItAndTheWindowSaysSo() throws TimeoutException {
        open(Belgrade.RECORD, Belgrade.NEWS);
        comparing(2);
        screen.robot().push(KeyCode.ESCAPE);
        screen.until(() -> screen.shows("Not compared"));
        rooms.comparing.release();
        screen.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        screen.robot().write("compare again").push(KeyCode.ENTER);
        compared(2);
    }

    @Test
    void itSaysHowFarItIs() throws TimeoutException {
        open(Belgrade.RECORD, Belgrade.NEWS);
        comparing(2);
        ProgressBar bar = screen.robot().lookup(".state-card .progress-bar").query();
        assertThat(bar.getProgress()).isEqualTo(0.25);
    }

    @Test
    void whileFilesAreOpenedTheTitleSaysThatAndNothingSaysItTwice() throws TimeoutException {
        rooms.opening.drainPermits();
        open(Belgrade.RECORD, Belgrade.NEWS);
        screen.until(() -> screen.shows("Opening files"));
        assertThat(screen.shows("Comparing")).isFalse();
        assertThat(screen.all(".state-words").stream().filter(OnScreen::isSeen)).isEmpty();
        screen.robot().clickOn("#state-cancel");
        screen.until(() -> screen.shows("Stopped. Nothing was opened."));
        assertThat(screen.shows("Set sources side by side")).isTrue();
    }

    @Test
    void aSourceIsTakenOutWhileTheFirstComparisonRuns() throws TimeoutException {
        open(Belgrade.RECORD, Belgrade.NEWS, Belgrade.SUMMARY);
        comparing(3);
        screen.robot().clickOn("#state-remove-" + Belgrade.SUMMARY);
        comparing(2);
        rooms.comparing.release();
        compared(2);
        assertThat(sources()).containsExactlyInAnyOrder(Belgrade.RECORD, Belgrade.NEWS);
    }

    @Test
    void withTheLastOneTakenOutTheWindowSaysHowToBegin() throws TimeoutException {
        open(Belgrade.RECORD);
        screen.until(() -> screen.shows("Tying passages"));
        screen.robot().clickOn("#state-remove-" + Belgrade.RECORD);
        screen.until(() -> screen.shows("Set sources side by side"));
        assertThat(isIdle()).isTrue();
    }

    private void openTwo() throws TimeoutException {
        open(Belgrade.RECORD, Belgrade.NEWS);
        comparing(2);
        rooms.comparing.release();
        compared(2);
    }

    /** Beside the two that are shown. */
    private void addThird() throws TimeoutException {
        screen.open(Belgrade.SUMMARY);
        screen.until(() -> screen.shows("Secretary General visits Belgrade …") && screen.shows("Tying passages"));
    }

    @Test
    void whatIsThereStaysToBeReadWhileAFurtherSourceIsComparedAndThenThatComesToo() throws TimeoutException {
        openTwo();
        addThird();
        assertThat(screen.of(new Belgrade().at(Belgrade.NEWS, "In a joint press conference")))
                .isPresent();
        screen.robot().push(KeyCode.F8);
        screen.settle();
        assertThat(screen.shows("Quotation altered")).isTrue();
        rooms.comparing.release();
        compared(3);
        assertThat(screen.shows("Secretary General visits Belgrade …")).isFalse();
        assertThat(sources()).contains(Belgrade.SUMMARY);
        assertThat(screen.window().session().selection().get())
                .as("still looked at")
                .isNotNull();
    }

    @Test
    void aSourceIsTakenOutAndAnotherAddedWhileAFurtherOneIsCompared() throws TimeoutException {
        openTwo();
        addThird();
        screen.robot().rightClickOn("#chip-" + Belgrade.NEWS).clickOn("Remove from this comparison");
        screen.until(() -> screen.all("#chip-" + Belgrade.NEWS).isEmpty());
        rooms.comparing.release();
        compared(2);
        assertThat(sources()).containsExactlyInAnyOrder(Belgrade.RECORD, Belgrade.SUMMARY);
        screen.open(Belgrade.NEWS);
        screen.until(() -> screen.shows("News report on the press conference …"));
        rooms.comparing.release();
        compared(3);
    }

    @Test
    void whatWaitsIsTakenOutAgainAndNothingHasToBeCompared() throws TimeoutException {
        openTwo();
        addThird();
        screen.robot().clickOn("#chip-" + Belgrade.SUMMARY).clickOn("Remove from this comparison");
        screen.until(this::isIdle);
        compared(2);
        assertThat(screen.all("#chip-" + Belgrade.SUMMARY)).isEmpty();
    }

    @Test
    void whatIsStoppedBesideAnEarlierComparisonSaysSoAndCanBeBegunAgain() throws TimeoutException {
        openTwo();
        addThird();
        screen.robot().clickOn("#cancel");
        screen.until(() -> screen.shows("What is shown is from before, without what has changed since."));
        screen.robot().clickOn("#again");
        screen.until(() -> screen.shows("Tying passages"));
        assertThat(OnScreen.isSeen(screen.robot().lookup("#problems").query())).isFalse();
        rooms.comparing.release();
        compared(3);
    }

    @Test
    void escapePutsAwayWhatIsSelectedBeforeItStopsAnything() throws TimeoutException {
        openTwo();
        screen.robot().push(KeyCode.F8);
        addThird();
        screen.robot().push(KeyCode.ESCAPE);
        screen.settle();
        assertThat(screen.window().session().selection().get()).isNull();
        assertThat(screen.window().session().work().get()).isInstanceOf(Work.Running.class);
        screen.robot().push(KeyCode.ESCAPE);
        screen.until(() -> screen.window().session().work().get() instanceof Work.Cancelled);
    }

    @Test
    void filesThatAreDroppedWhileOthersAreBeingReadCostNoneOfThem() throws TimeoutException {
        rooms.opening.drainPermits();
        open(Belgrade.RECORD, Belgrade.NEWS);
        screen.until(() -> screen.shows("Opening files"));
        screen.open(Belgrade.SUMMARY);
        rooms.opening.release(2);
        rooms.comparing.release();
        compared(3);
        assertThat(screen.window().session().sources().stream().map(source -> source.id()))
                .containsExactly(Belgrade.RECORD, Belgrade.NEWS, Belgrade.SUMMARY);
    }

    @Test
    void oneThatCannotBeReadIsNamedAndTheOthersAreCompared() throws TimeoutException {
        open(Belgrade.RECORD, "not-there.txt", Belgrade.NEWS);
        screen.until(() -> screen.shows("not-there.txt is not there"));
        comparing(2);
        rooms.comparing.release();
        compared(2);
        assertThat(screen.shows("not-there.txt is not there")).isTrue();
    }

    /** Cannot be compared, whatever it stands beside. */
    private static final class Hostile extends ByHand {
        @Override
        public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
            if (request.sources().stream().anyMatch(source -> source.id().equals(Belgrade.SUMMARY))) {
                throw new IllegalStateException("the summary is too much");
            }
            return super.compare(request, progress, cancellation);
        }
    }

    @Test
    void oneThatBreaksTheComparisonLeavesWhatWasThereAndCanBeTakenOut() throws TimeoutException {
        screen = OnScreen.empty(new Hostile(), workers);
        screen.open(Belgrade.RECORD, Belgrade.NEWS);
        compared(2);
        screen.open(Belgrade.SUMMARY);
        screen.until(() -> screen.shows("the summary is too much"));
        assertThat(screen.of(new Belgrade().at(Belgrade.NEWS, "In a joint press conference")))
                .isPresent();
        screen.settle();
        screen.robot().clickOn("#chip-" + Belgrade.SUMMARY).clickOn("Remove from this comparison");
        screen.until(() -> !OnScreen.isSeen(screen.robot().lookup("#problems").query()));
        compared(2);
    }

    @Test
    void whereTheFirstComparisonBreaksOffTheCardNamesTheSourcesAndTheyCanBeTakenOut() throws TimeoutException {
        screen = OnScreen.empty(new Hostile(), workers);
        screen.open(Belgrade.RECORD, Belgrade.NEWS, Belgrade.SUMMARY);
        screen.until(() -> screen.shows("the summary is too much"));
        screen.robot().clickOn("#state-remove-" + Belgrade.SUMMARY);
        compared(2);
    }
}
