package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Seen;
import app.parallax.job.Cancellation;
import app.parallax.testing.WindowTest;
import app.parallax.ui.control.SpokenRows;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Work;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is found stands there before all is compared, says that it is preliminary, and becomes what the end says under the reader's eyes. */
@WindowTest
class FoundEarlyTest {
    private static final String CHANGES = "What is selected may still change: not all sources are compared yet.";
    private static final String DETAIL = "Preliminary: it can be judged";

    /** So low a window, in pixels, that the list of findings is longer than it. */
    private static final double LOW = 420;

    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final Map<String, Semaphore> let = Map.of("quoted", new Semaphore(0), "differing", new Semaphore(0));

    @SuppressWarnings("NullAway.Init")
    private OnScreen screen;

    @AfterEach
    void close() {
        screen.close();
        workers.shutdownNow();
    }

    private void open(String... names) throws TimeoutException {
        screen = OnScreen.empty(new FindingEarly(this::await), workers);
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

    private List<String> quotations() {
        return Objects.requireNonNull(session().readable().get()).findings().stream()
                .filter(finding -> finding.kind() == FindingKind.QUOTATION)
                .map(Finding::id)
                .toList();
    }

    private String selected() {
        Selection selection = session().selection().get();
        return selection == null ? "" : selection.id();
    }

    private void press(KeyCode... keys) throws TimeoutException {
        screen.robot().push(keys);
        screen.settle();
    }

    private void found(int pairs) throws TimeoutException {
        screen.until(() -> screen.shows(pairs + " of 3 pairs of sources are done"));
        screen.settle();
    }

    @Test
    void whatIsFoundStandsThereBeforeTheEndAndIsReadButNotJudged() throws TimeoutException {
        open(Belgrade.RECORD, Belgrade.NEWS);
        found(0);
        assertThat(session().comparison().get()).isNull();
        assertThat(session().listed()).isNotEmpty();
        assertThat(session().marked()).containsAll(quotations());
        assertThat(screen.shows("Preliminary")).isTrue();

        press(KeyCode.F8);
        assertThat(selected()).isEqualTo(session().listed().getFirst());
        assertThat(screen.shows(DETAIL)).isTrue();
        for (KeyCode key : List.of(KeyCode.W, KeyCode.E, KeyCode.A)) {
            press(key);
            assertThat(screen.shows(CHANGES)).as(key.getName()).isTrue();
            assertThat(screen.shows(DETAIL)).as(key.getName()).isTrue();
        }
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(screen.shows(DETAIL)).isTrue();
        assertThat(session().dossier().all(Judgement.class)).isEmpty();
        assertThat(session().dossier().all(Seen.class)).isEmpty();
        assertThat(why("judge-wrong")).isEqualTo(CHANGES);

        String first = selected();
        goOn("quoted");
        found(1);
        assertThat(session().listed().getFirst()).isEqualTo(FindingEarly.TAKEN_BACK);
        assertThat(selected()).isEqualTo(first);

        goOn("differing");
        screen.until(() -> screen.shows("2 sources compared"));
        screen.settle();
        assertThat(selected()).isEqualTo(first);
        assertThat(screen.shows("Preliminary")).isFalse();
        assertThat(session().listed()).doesNotContain(FindingEarly.TAKEN_BACK);
        assertThat(session().dossier().isSeen(first)).isTrue();
        press(KeyCode.W);
        assertThat(session().dossier().all(Judgement.class)).hasSize(1);
    }

    /** The list would hold on to the row that stood first, and hide above it what weighs more. */
    @Test
    void whoLooksAtNothingSeesWhatWeighsMostAtTheTopOfTheList() throws TimeoutException {
        open(Belgrade.RECORD, Belgrade.NEWS);
        screen.robot().interact(() -> screen.window().stage().setHeight(LOW));
        found(0);
        goOn("quoted");
        found(1);
        assertThat(session().listed().getFirst()).isEqualTo(FindingEarly.TAKEN_BACK);
        SpokenRows list = (SpokenRows) screen.all("#findings").iterator().next();
        Node first = Objects.requireNonNull(list.spokenRow(0));
        assertThat(first.getBoundsInParent().getMinY()).isNotNegative();
    }

    private String why(String id) {
        return screen.window().shell().actions().all().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .flatMap(screen.window().shell().actions()::obstacle)
                .orElse("");
    }

    @Test
    void whatTheEndTakesBackIsNotLookedAtAnyMore() throws TimeoutException {
        open(Belgrade.RECORD, Belgrade.NEWS);
        goOn("quoted");
        found(1);
        press(KeyCode.F8);
        assertThat(selected()).isEqualTo(FindingEarly.TAKEN_BACK);
        goOn("differing");
        screen.until(() -> screen.shows("2 sources compared"));
        screen.settle();
        assertThat(selected()).isNotEqualTo(FindingEarly.TAKEN_BACK);
    }

    @Test
    void whoeverStopsKeepsWhatIsFoundAndIsToldThatItIsNotAll() throws TimeoutException {
        open(Belgrade.RECORD, Belgrade.NEWS);
        goOn("quoted");
        found(1);
        screen.robot().clickOn("#cancel");
        screen.until(() -> session().work().get() instanceof Work.Cancelled);
        screen.settle();
        assertThat(screen.shows("Stopped when 1 of 3 pairs of sources were done"))
                .isTrue();
        assertThat(screen.shows("what is found so far is shown, and it is not all"))
                .isTrue();
        assertThat(session().listed()).contains(FindingEarly.TAKEN_BACK);
        screen.robot().clickOn("#again");
        goOn("quoted", "differing");
        screen.until(() -> screen.shows("2 sources compared"));
        screen.settle();
        assertThat(screen.shows("Stopped when")).isFalse();
    }

    @Test
    void whatIsFoundOfASourceThatComesToOthersStandsBesideWhatIsKnownOfThem() throws TimeoutException {
        open(Belgrade.RECORD, Belgrade.SUMMARY);
        goOn("quoted", "differing");
        screen.until(() -> screen.shows("2 sources compared"));
        Comparison before = Objects.requireNonNull(session().comparison().get());
        screen.open(Belgrade.NEWS);
        found(0);
        assertThat(session().comparison().get()).isSameAs(before);
        Comparison readable = Objects.requireNonNull(session().readable().get());
        assertThat(readable.findings()).containsAll(before.findings());
        Finding early = readable.findings().stream()
                .filter(f -> session().isPreliminary(f.passages()))
                .findFirst()
                .orElseThrow();
        while (!selected().equals(early.id())) {
            press(KeyCode.F8);
        }
        assertThat(screen.shows(DETAIL)).isTrue();
        assertThat(why("judge-wrong")).isEqualTo(CHANGES);
        for (KeyCode key : List.of(KeyCode.W, KeyCode.E, KeyCode.A, KeyCode.X)) {
            press(key);
        }
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(session().dossier().all(Judgement.class)).isEmpty();
        goOn("quoted", "differing");
        screen.until(() -> screen.shows("3 sources compared"));
        screen.settle();
        assertThat(selected()).isEqualTo(early.id());
        assertThat(screen.shows(DETAIL)).isFalse();
    }
}
