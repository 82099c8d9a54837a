package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.job.Cancellation;
import app.parallax.source.AnnotatedSource;
import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.ui.session.Session;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Texts are read while they are being compared; what is not known yet is not told as nothing, and what comes moves nobody from where he reads. */
@WindowTest
class EarlyTextsTest {
    private static final String POINTS = "points come only when all sources are compared";
    private static final String COMPARING = "Comparing … What is found will stand here as soon as it is known.";

    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final Map<String, Semaphore> let =
            Map.of("texts", new Semaphore(0), "annotated", new Semaphore(0), "tied", new Semaphore(0));

    @SuppressWarnings("NullAway.Init")
    private OnScreen screen;

    @AfterEach
    void close() {
        screen.close();
        workers.shutdownNow();
    }

    private void open(String... names) throws TimeoutException {
        screen = OnScreen.empty(new Telling(this::await), workers);
        screen.open(names);
    }

    private void await(String step, Cancellation cancellation) {
        try {
            while (!Objects.requireNonNull(let.get(step)).tryAcquire(5, TimeUnit.MILLISECONDS)) {
                cancellation.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cancellation.cancel();
            cancellation.check();
        }
    }

    private void goOn(String... steps) {
        List.of(steps).forEach(step -> Objects.requireNonNull(let.get(step)).release());
    }

    private Session session() {
        return screen.window().session();
    }

    private Comparison readable() {
        return Objects.requireNonNull(session().readable().get());
    }

    /** The first paragraph of a source that stands on the screen, after the folded ones. */
    private Optional<Passage> beginning(String id) {
        AnnotatedSource source = readable().source(id);
        return source.blocks().stream()
                .map(block -> source.passage(block.span()))
                .filter(this::isSeen)
                .findFirst();
    }

    private boolean isRead(String id) {
        return session().readable().get() != null && beginning(id).isPresent();
    }

    private boolean isSeen(Passage passage) {
        return screen.of(passage).isPresent();
    }

    private void press(KeyCode... keys) throws TimeoutException {
        screen.robot().push(keys);
        screen.settle();
    }

    @Test
    void theTextsStandAtOnceThenTheirFiguresThenTheirTies() throws TimeoutException {
        open(Belgrade.RECORD, Belgrade.NEWS);
        screen.until(() -> isRead(Belgrade.NEWS));
        screen.settle();
        assertThat(screen.shows("being compared …")).isTrue();
        assertThat(screen.shows(COMPARING)).isTrue();
        assertThat(screen.shows("No finding to show")).isFalse();
        assertThat(figures()).isZero();

        goOn("texts");
        screen.until(() -> figures() > 0);
        goOn("annotated");
        screen.until(() -> !readable().links().isEmpty());
        screen.settle();
        goOn("tied");
        screen.until(() -> screen.shows("2 sources compared"));
        screen.settle();
        assertThat(screen.shows("being compared …")).isFalse();
        assertThat(screen.shows(COMPARING)).isFalse();
    }

    @Test
    void nobodyComparesForAWindowThatIsClosed() throws TimeoutException, InterruptedException, ExecutionException {
        open(Belgrade.RECORD, Belgrade.NEWS);
        screen.until(() -> isRead(Belgrade.NEWS));
        screen.close();
        // The one worker is free again although nobody lets the comparison go on.
        workers.submit(() -> {}).get(30, TimeUnit.SECONDS);
    }

    private long figures() {
        return screen.all(".paragraph .figure").stream()
                .filter(OnScreen::isSeen)
                .count();
    }

    @Test
    void noTableSaysThatThereIsNothingAndWhatNeedsTheComparisonSaysThatItWaits() throws TimeoutException {
        open(Belgrade.RECORD, Belgrade.NEWS);
        screen.until(() -> isRead(Belgrade.NEWS));
        screen.settle();
        for (KeyCode view : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
            press(KeyCode.ALT, view);
            String waits = view == KeyCode.DIGIT2 ? POINTS : COMPARING;
            assertThat(screen.shows(waits)).as(view.getName()).isTrue();
        }
        press(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(screen.shows("Clear the filter")).as("nothing is filtered").isFalse();
        assertThat(screen.shows(" seen")).as("of no findings").isFalse();
        assertThat(screen.shows("Findings 0")).as("a number nobody knows").isFalse();
        assertThat(screen.all("#filter-kind")).allMatch(Node::isDisabled);
        for (String id : List.of("correct-source", "export", "judge-wrong", "note")) {
            assertThat(why(id)).as(id).isEqualTo("The sources are not compared yet.");
        }
        screen.clickOn(beginning(Belgrade.NEWS).orElseThrow());
        assertThat(session().selection().get()).isNull();
        goOn("texts", "annotated", "tied");
        screen.until(() -> screen.shows("2 sources compared"));
        screen.until(() -> screen.shows("Findings "));
        assertThat(why("correct-source")).isEmpty();
    }

    private String why(String id) {
        return screen.window().shell().actions().all().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .flatMap(screen.window().shell().actions()::obstacle)
                .orElse("");
    }

    @Test
    void whatComesMovesNobodyFromWhereHeReads() throws TimeoutException {
        open(Belgrade.RECORD, Belgrade.NEWS, Belgrade.SUMMARY);
        screen.until(
                () -> session().readable().get() != null && !session().columns().isEmpty());
        screen.settle();
        List<String> columns = List.copyOf(session().columns());
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.PAGE_DOWN);
        String read = screen.window().shell().reader().source().orElseThrow();
        Passage there = readable().source(read).blocks().stream()
                .map(block -> readable().source(read).passage(block.span()))
                .filter(this::isSeen)
                .skip(1)
                .findFirst()
                .orElseThrow();
        double height = screen.of(there).orElseThrow().getMinY();
        goOn("texts", "annotated", "tied");
        screen.until(() -> screen.shows("3 sources compared"));
        screen.settle();
        assertThat(session().columns()).isEqualTo(columns);
        assertThat(screen.of(there).orElseThrow().getMinY()).isEqualTo(height);
    }

    @Test
    void aSourceThatIsAddedStandsBesideTheFindingsOfTheOthersUntilItIsComparedToo() throws TimeoutException {
        open(Belgrade.RECORD, Belgrade.NEWS);
        goOn("texts", "annotated", "tied");
        screen.until(() -> screen.shows("2 sources compared"));
        screen.open(Belgrade.SUMMARY);
        screen.until(() -> session().isUnderway(Belgrade.SUMMARY));
        screen.robot().push(KeyCode.CONTROL, KeyCode.DIGIT3);
        screen.until(() -> session().columns().contains(Belgrade.SUMMARY) && isRead(Belgrade.SUMMARY));
        screen.settle();
        assertThat(screen.shows(COMPARING)).isFalse();
        assertThat(screen.shows("Not compared yet, and in no finding or table")).isTrue();
        assertThat(session().marked()).isNotEmpty();

        screen.clickOn(beginning(Belgrade.SUMMARY).orElseThrow());
        press(KeyCode.CONTROL, KeyCode.DELETE);
        screen.until(() -> !session().columns().contains(Belgrade.SUMMARY));
        goOn("texts", "annotated", "tied");
        screen.until(() -> screen.shows("2 sources compared"));
    }
}
