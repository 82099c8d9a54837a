package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.source.Source;
import app.parallax.source.SourceKind;
import app.parallax.testing.WindowTest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the others are held against does not change under a reader's eyes when sources come and go. */
@WindowTest
class BaselineStaysTest {
    private OnScreen screen;

    /** Chooses as the engine does: a transcript, else the first by id. */
    private static final class Choosing extends ByHand {
        @Override
        public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
            String asked = request.baseline();
            String baseline = asked != null
                    ? asked
                    : request.sources().stream()
                            .min(Comparator.comparing((Source s) -> s.info().kind() != SourceKind.TRANSCRIPT)
                                    .thenComparing(Source::id))
                            .orElseThrow()
                            .id();
            return super.compare(
                    new Request(request.sources(), baseline, request.occasions(), request.corrections()),
                    progress,
                    cancellation);
        }
    }

    @BeforeEach
    void open() throws TimeoutException {
        screen = OnScreen.empty(new Choosing(), Runnable::run);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void add(String... names) throws TimeoutException {
        screen.open(names);
        screen.settle();
    }

    private String baseline() {
        return Objects.requireNonNull(screen.window().session().comparison().get())
                .baseline();
    }

    private boolean isTold() {
        return screen.all("#baseline-moved").stream().anyMatch(Node::isVisible);
    }

    /** What the engine chose to hold them against came into the dossier along with them, and is not what was done. */
    @Test
    void theLogNamesTheSourcesThatWereOpened() throws TimeoutException {
        add(Belgrade.NEWS, Belgrade.SUMMARY);
        screen.robot().push(KeyCode.L);
        screen.settle();

        List<String> lines = screen.all("#log-done .log-what").stream()
                .map(node -> ((Label) node).getText())
                .toList();
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.split(",")).hasSize(2));
    }

    @Test
    void aSourceThatComesEarlierByNameLeavesTheViewAsItIs() throws TimeoutException {
        add(Belgrade.NEWS);
        List<String> columns = List.copyOf(screen.window().session().columns());
        add(Belgrade.SUMMARY);

        assertThat(baseline()).isEqualTo(Belgrade.NEWS);
        assertThat(screen.window().session().columns()).startsWith(columns.toArray(String[]::new));
        assertThat(isTold()).isFalse();
        screen.robot().push(KeyCode.CONTROL, KeyCode.Z);
        screen.settle();
        assertThat(baseline()).isEqualTo(Belgrade.NEWS);
    }

    @Test
    void aTranscriptWhereThereWasNoneTakesOverAndTheFormerOneCanBeKept() throws TimeoutException {
        add(Belgrade.NEWS);
        add(Belgrade.RECORD);

        assertThat(baseline()).isEqualTo(Belgrade.RECORD);
        assertThat(screen.all("#baseline-moved .label").stream().map(n -> ((Label) n).getText()))
                .containsExactly(
                        "There is a transcript now: the sources are held against NATO transcript, no longer against “News report on the press conference”.");
        screen.robot().clickOn("#baseline-keep");
        screen.settle();
        assertThat(baseline()).isEqualTo(Belgrade.NEWS);
        assertThat(isTold()).isFalse();

        add(Belgrade.SUMMARY);
        assertThat(baseline()).as("it was chosen").isEqualTo(Belgrade.NEWS);
        assertThat(isTold()).isFalse();
    }

    @Test
    void whatWasToldIsPutAwayAndTheTranscriptStays() throws TimeoutException {
        add(Belgrade.NEWS);
        add(Belgrade.RECORD);
        screen.robot().clickOn("#baseline-fine");
        screen.settle();

        assertThat(isTold()).isFalse();
        add(Belgrade.SUMMARY);
        assertThat(baseline()).isEqualTo(Belgrade.RECORD);
        assertThat(isTold()).isFalse();
    }

    @Test
    void whatAPersonChoseStaysWhenATranscriptComes() throws TimeoutException {
        add(Belgrade.NEWS, Belgrade.SUMMARY);
        screen.robot().rightClickOn("#chip-" + Belgrade.NEWS).clickOn("Hold the others against this source");
        screen.settle();
        add(Belgrade.RECORD);

        assertThat(baseline()).isEqualTo(Belgrade.NEWS);
        assertThat(isTold()).isFalse();
    }

    @Test
    void theBaselineTakenOutIsNothingToKeep() throws TimeoutException {
        add(Belgrade.NEWS);
        add(Belgrade.RECORD);
        screen.robot().rightClickOn("#chip-" + Belgrade.NEWS).clickOn("Remove from this comparison");
        screen.settle();

        assertThat(baseline()).isEqualTo(Belgrade.RECORD);
        assertThat(isTold()).isFalse();
    }
}
