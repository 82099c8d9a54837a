package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.work.Judgement;
import app.parallax.job.Cancellation;
import app.parallax.testing.WindowTest;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Workbench;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Panels show what is known before all is compared, say how far it goes, and keep what is looked at when more comes. */
@WindowTest
class EarlyPanelsTest {
    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final Map<String, Semaphore> let = Map.of("quoted", new Semaphore(0), "differing", new Semaphore(0));

    @SuppressWarnings("NullAway.Init")
    private OnScreen screen;

    @AfterEach
    void close() {
        screen.close();
        workers.shutdownNow();
    }

    /** Opens sources, stops after their quotations were judged, and goes to a panel. */
    private void open(Workbench end, KeyCode[] panel, String... names) throws TimeoutException {
        screen = OnScreen.empty(new FindingEarly(this::await, end), workers);
        screen.open(names);
        screen.until(() -> session().known().get() != null);
        push(panel);
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

    private static KeyCode[] view(KeyCode digit) {
        return new KeyCode[] {KeyCode.ALT, digit};
    }

    private void push(KeyCode... keys) throws TimeoutException {
        screen.robot().push(keys);
        screen.settle();
    }

    private void focus(String id) {
        screen.robot().interact(() -> screen.window().shell().lookup(id).requestFocus());
    }

    /** Some of the pairs are done. */
    private void more() throws TimeoutException {
        Objects.requireNonNull(let.get("quoted")).release();
        screen.until(() -> screen.shows("1 of 3 pairs of sources are done"));
        screen.settle();
        assertThat(session().comparison().get()).isNull();
    }

    private void end() throws TimeoutException {
        Objects.requireNonNull(let.get("differing")).release();
        screen.until(() -> session().comparison().get() != null);
        screen.settle();
        assertThat(screen.shows("pairs of sources are done")).isFalse();
    }

    private Session session() {
        return screen.window().session();
    }

    private List<String> spoken(String selector) {
        return screen.all(selector).stream().map(Node::getAccessibleText).toList();
    }

    @Test
    void quotationsStandThereBeforeAnyTwoSourcesAreTiedAndCanBeReadButNotJudged() throws TimeoutException {
        open(new ByHand(), view(KeyCode.DIGIT4), Belgrade.RECORD, Belgrade.NEWS);
        assertThat(screen.shows("0 of 3 pairs of sources are done. Quotations are held against the records already"))
                .isTrue();
        List<String> rows = spoken(".quotation-row");
        assertThat(rows).hasSizeGreaterThan(1);

        focus("#quotations");
        push(KeyCode.DOWN);
        List<String> looked = spoken(".quotation-row:current");
        assertThat(looked).hasSize(1);
        push(KeyCode.W);
        assertThat(session().dossier().all(Judgement.class)).isEmpty();

        more();
        assertThat(spoken(".quotation-row:current")).isEqualTo(looked);
        end();
        assertThat(spoken(".quotation-row")).isEqualTo(rows);
        assertThat(spoken(".quotation-row:current")).isEqualTo(looked);
        push(KeyCode.W);
        assertThat(session().dossier().all(Judgement.class)).hasSize(1);
    }

    @Test
    void aQuotationThatIsChosenEarlyIsSelectedInTheTexts() throws TimeoutException {
        open(new ByHand(), view(KeyCode.DIGIT4), Belgrade.RECORD, Belgrade.NEWS);
        focus("#quotations");
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertThat(session().selection().get()).isNotNull();
        assertThat(session().isSelectionPreliminary()).isTrue();
    }

    @Test
    void quotationsOfASourceThatComesToOthersStandBesideTheirs() throws TimeoutException {
        open(new ByHand(), view(KeyCode.DIGIT4), Belgrade.RECORD, Belgrade.SUMMARY);
        more();
        end();
        List<String> before = spoken(".quotation-row");
        screen.open(Belgrade.NEWS);
        screen.until(() -> spoken(".quotation-row").size() > before.size());
        assertThat(spoken(".quotation-row")).containsAll(before);
        assertThat(screen.shows("0 of 3 pairs of sources are done")).isTrue();
    }

    @Test
    void datesStandThereAndTheStretchThatIsLookedAtStays() throws TimeoutException {
        open(new ByHand(), view(KeyCode.DIGIT5), Belgrade.RECORD, Belgrade.NEWS);
        assertThat(screen.shows("The dates of all sources stand here already")).isTrue();
        List<String> rows = spoken(".time-row");
        assertThat(rows).isNotEmpty();
        List<String> whole = ticks();
        focus("#timeline");
        push(KeyCode.END);
        List<String> looked = spoken(".time-row:current");
        for (int i = 0; i < 4; i++) {
            push(KeyCode.EQUALS);
        }
        List<String> near = ticks();
        assertThat(near).isNotEqualTo(whole);

        more();
        end();
        assertThat(spoken(".time-row")).isEqualTo(rows);
        assertThat(spoken(".time-row:current")).isEqualTo(looked);
        assertThat(ticks()).isEqualTo(near);
    }

    private List<String> ticks() {
        return screen.all(".time-tick-label").stream()
                .map(node -> ((Label) node).getText())
                .sorted()
                .toList();
    }

    @Test
    void figuresStandThereAsFarAsTheyAreFound() throws TimeoutException {
        open(new ByHand(), view(KeyCode.DIGIT3), Belgrade.RECORD, Belgrade.SUMMARY);
        assertThat(screen.shows("Which figures are the same and which differ may still change"))
                .isTrue();
        more();
        List<String> rows = spoken(".figure-row");
        assertThat(rows).singleElement().satisfies(row -> assertThat(row).contains("Found: agrees."));
        focus("#figures");
        push(KeyCode.DOWN);
        List<String> looked = spoken(".figure-row:current");
        end();
        assertThat(spoken(".figure-row:current")).isEqualTo(looked);
    }

    @Test
    void whoTookWordsStandsThereAndTheArrowThatIsOpenStaysOpen() throws TimeoutException {
        open(new Copied(), new KeyCode[] {KeyCode.K}, Belgrade.RECORD, Belgrade.SUMMARY, Belgrade.NEWS);
        assertThat(screen.shows("Who took words from whom shows in the texts alone"))
                .isTrue();
        Node sentence = screen.all(".lineage-sentence").iterator().next();
        screen.robot().interact(sentence::requestFocus);
        push(KeyCode.SPACE);
        assertThat(screen.all(".lineage-run")).hasSize(1);
        more();
        end();
        assertThat(screen.all(".lineage-run")).hasSize(1);
    }

    @Test
    void pointsSayWhyTheyWaitForTheEnd() throws TimeoutException {
        open(new ByHand(), view(KeyCode.DIGIT2), Belgrade.RECORD, Belgrade.NEWS);
        assertThat(screen.shows("points come only when all sources are compared"))
                .isTrue();
    }
}
