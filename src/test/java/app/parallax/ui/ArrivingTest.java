package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.source.AnnotatedSource;
import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Work;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of files that are opened together each is there to be read as soon as it is, whichever takes long; they stand in the order in which they were opened. */
@WindowTest
class ArrivingTest {
    private static final String MISSING = "not-there.txt";

    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final Arrival rooms = new Arrival();
    private OnScreen screen;

    @BeforeEach
    void begin() throws TimeoutException {
        screen = OnScreen.empty(rooms, workers);
    }

    @AfterEach
    void close() {
        screen.close();
        workers.shutdownNow();
    }

    private Session session() {
        return screen.window().session();
    }

    private AnnotatedSource text(String id) {
        return Objects.requireNonNull(session().readable().get()).source(id);
    }

    private List<Passage> seen(String id) {
        Comparison readable = session().readable().get();
        if (readable == null || readable.sources().stream().noneMatch(s -> s.id().equals(id))) {
            return List.of();
        }
        return text(id).blocks().stream()
                .map(block -> text(id).passage(block.span()))
                .filter(passage -> screen.of(passage).isPresent())
                .toList();
    }

    private boolean isRead(String id) {
        return !seen(id).isEmpty();
    }

    private Optional<Double> height(Passage passage) {
        return screen.of(passage).map(bounds -> bounds.getMinY());
    }

    @Test
    void theFirstTextIsReadWhileTheOthersAreBeingReadAndOneThatCannotBeReadHoldsNothingUp() throws TimeoutException {
        screen.open(Belgrade.RECORD, MISSING, Belgrade.NEWS, Belgrade.SUMMARY);
        rooms.read(Belgrade.SUMMARY);
        screen.until(() -> isRead(Belgrade.SUMMARY));
        screen.settle();
        assertThat(session().sources()).as("in the dossier only together").isEmpty();
        assertThat(screen.shows("Opening files")).isTrue();
        assertThat(screen.shows("No finding to show")).isFalse();

        rooms.read(MISSING, Belgrade.NEWS);
        screen.until(() -> isRead(Belgrade.NEWS));
        screen.settle();
        assertThat(session().columns()).as("in the order of opening").containsExactly(Belgrade.NEWS, Belgrade.SUMMARY);

        rooms.read(Belgrade.RECORD);
        rooms.comparing.release();
        screen.until(() -> screen.shows("3 sources compared"));
        assertThat(session().sources().stream().map(source -> source.id()))
                .containsExactly(Belgrade.RECORD, Belgrade.NEWS, Belgrade.SUMMARY);
        assertThat(screen.shows("not-there.txt is not there")).isTrue();
    }

    @Test
    void whatComesAfterMovesNobodyFromWhereHeReads() throws TimeoutException {
        screen.open(Belgrade.NEWS, Belgrade.RECORD, Belgrade.SUMMARY);
        rooms.read(Belgrade.RECORD);
        screen.until(() -> isRead(Belgrade.RECORD));
        screen.settle();
        screen.robot().push(KeyCode.PAGE_DOWN);
        screen.settle();
        Passage there = seen(Belgrade.RECORD).get(1);

        rooms.read(Belgrade.NEWS);
        screen.until(() -> isRead(Belgrade.NEWS));
        screen.settle();
        // The column has become narrower, and the lines shorter.
        assertThat(seen(Belgrade.RECORD)).contains(there);
        double height = height(there).orElseThrow();
        rooms.read(Belgrade.SUMMARY);
        screen.until(() -> session().sources().size() == 3);
        screen.settle();
        assertThat(height(there)).contains(height);
        rooms.comparing.release();
        screen.until(() -> screen.shows("3 sources compared"));
        screen.settle();
        assertThat(height(there)).contains(height);
    }

    @Test
    void whatComesToOthersStandsBehindThemInTheOrderOfOpeningAndTheirSelectionStays() throws TimeoutException {
        screen.open(Belgrade.RECORD);
        rooms.read(Belgrade.RECORD);
        rooms.comparing.release();
        screen.until(() -> screen.shows("1 source open"));
        screen.open(Belgrade.SUMMARY, Belgrade.NEWS);
        rooms.read(Belgrade.NEWS);
        screen.until(() -> isRead(Belgrade.NEWS));
        Passage place = text(Belgrade.RECORD)
                .passage(text(Belgrade.RECORD).blocks().get(1).span());
        screen.robot().interact(() -> session().place().set(place));
        rooms.read(Belgrade.SUMMARY);
        screen.until(() -> session().arranging().order().get().size() == 3);
        assertThat(session().arranging().order().get())
                .containsExactly(Belgrade.RECORD, Belgrade.SUMMARY, Belgrade.NEWS);
        assertThat(session().place().get()).isEqualTo(place);
        rooms.comparing.release();
        screen.until(() -> screen.shows("3 sources compared"));
        assertThat(session().place().get()).isEqualTo(place);
    }

    @Test
    void whatIsStillBeingReadDoesNotComeIntoAnotherDossierAndIsNamed() throws TimeoutException {
        screen.open(Belgrade.RECORD);
        rooms.read(Belgrade.RECORD);
        rooms.comparing.release();
        screen.until(() -> screen.shows("1 source open"));
        screen.open(Belgrade.NEWS);
        screen.until(() -> screen.shows("Opening files"));
        screen.robot().interact(() -> screen.window().keeping().begin());
        rooms.read(Belgrade.NEWS);
        screen.until(() -> screen.shows("another dossier took the place of the one that was open: " + Belgrade.NEWS));
        screen.settle();
        assertThat(session().sources()).isEmpty();
        assertThat(session().readable().get()).isNull();
        assertThat(session().work().get()).isNotInstanceOf(Work.Running.class);

        screen.open(Belgrade.SUMMARY);
        rooms.read(Belgrade.SUMMARY);
        screen.until(() -> session().sources().size() == 1);
        assertThat(screen.shows("another dossier took the place")).isFalse();
    }

    @Test
    void whoeverStopsTheReadingIsLeftWithWhatWasThereBefore() throws TimeoutException {
        screen.open(Belgrade.RECORD, Belgrade.NEWS);
        rooms.read(Belgrade.NEWS);
        screen.until(() -> isRead(Belgrade.NEWS));
        screen.robot().clickOn("#cancel");
        screen.until(() -> session().work().get() instanceof Work.Cancelled);
        screen.settle();
        assertThat(session().readable().get()).isNull();
        assertThat(session().sources()).isEmpty();
        assertThat(screen.all("#chip-" + Belgrade.NEWS)).isEmpty();
        screen.open(Belgrade.RECORD);
        rooms.read(Belgrade.RECORD);
        rooms.comparing.release();
        screen.until(() -> screen.shows("1 source open"));
    }

    @Test
    void whatIsStillBeingOpenedCannotBeTakenOutNorJudgedAndNothingBreaks() throws TimeoutException {
        screen.open(Belgrade.RECORD, Belgrade.NEWS);
        rooms.read(Belgrade.NEWS);
        screen.until(() -> isRead(Belgrade.NEWS));
        screen.clickOn(seen(Belgrade.NEWS).getFirst());
        screen.robot().push(KeyCode.CONTROL, KeyCode.DELETE);
        screen.robot().push(KeyCode.A);
        screen.robot().rightClickOn("#chip-" + Belgrade.NEWS);
        screen.settle();
        assertThat(session().ledger().log()).isEmpty();
        assertThat(isRead(Belgrade.NEWS)).isTrue();
        rooms.read(Belgrade.RECORD);
        rooms.comparing.release();
        screen.until(() -> screen.shows("2 sources compared"));
    }
}
