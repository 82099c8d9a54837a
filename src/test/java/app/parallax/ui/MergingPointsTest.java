package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Point;
import app.parallax.correction.Correction;
import app.parallax.dossier.standing.PointGrades;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.PointGrade;
import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who makes one point of two and takes a statement out of one, with the engine itself behind the window. */
@WindowTest
class MergingPointsTest {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private OnScreen screen;
    private EngineComparing engine;
    private ExecutorService workers;

    @BeforeEach
    void open() throws TimeoutException {
        engine = new EngineComparing(keeping -> new Engine(EngineSettings.ofThisMachine()));
        workers = Executors.newSingleThreadExecutor();
        screen = OnScreen.empty(new SourceWorkbench(engine), workers);
        Path folder = Path.of("assets", "sources");
        screen.robot()
                .interact(() -> screen.window()
                        .open(List.of(
                                folder.resolve("nato-2023-transcript.txt"), folder.resolve("news-2023-report.txt"))));
        screen.until(() -> session().comparison().get() != null);
        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT2);
        screen.settle();
        screen.robot().interact(() -> screen.window().shell().lookup("#points").requestFocus());
    }

    @AfterEach
    void close() {
        screen.close();
        workers.shutdownNow();
        engine.close();
    }

    private Session session() {
        return screen.window().session();
    }

    private Comparison comparison() {
        return Objects.requireNonNull(session().comparison().get());
    }

    private void push(KeyCode... codes) throws TimeoutException {
        for (KeyCode code : codes) {
            screen.robot().push(code);
        }
        screen.settle();
    }

    /** Waits until what was asked for has been compared. */
    private void compared(int corrections) throws TimeoutException {
        screen.until(() -> session().work().get() instanceof Work.Idle
                && comparison().corrections().size() == corrections);
        screen.settle();
    }

    private void goDown(int points) throws TimeoutException {
        for (int i = 0; i < points; i++) {
            push(KeyCode.DOWN);
        }
    }

    private Node currentRow() {
        return screen.all(".points-row").stream()
                .filter(row -> row.getPseudoClassStates().contains(CURRENT))
                .findFirst()
                .orElseThrow();
    }

    private String current() {
        return ((Labeled) currentRow().lookup(".point-label")).getText();
    }

    private Point point(String label) {
        return comparison().points().stream()
                .filter(point -> point.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<Passage> stated(Point point) {
        return point.cells().stream()
                .filter(PointGrades::states)
                .map(Cell::passages)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void twoPointsAreMadeOneAndTheEyeStaysWhereItWas() throws TimeoutException {
        goDown(12);
        push(KeyCode.X);
        Point first = point(current());
        goDown(1);
        Point second = point(current());
        double y = currentRow().localToScene(0, 0).getY();
        push(KeyCode.R, KeyCode.DIGIT2, KeyCode.O);
        compared(1);

        Point merged = point(current());
        assertThat(stated(merged)).containsAll(stated(first)).containsAll(stated(second));
        assertThat(currentRow().localToScene(0, 0).getY()).isCloseTo(y, within(1.5));
        assertThat(screen.window().stage().getScene().getFocusOwner().getId()).isEqualTo("points");
        assertThat(session().dossier().all(Judgement.class)).hasSize(1);
        assertThat(currentRow().lookup(".point-judged"))
                .as("the judgement on the point that went up in the other is carried")
                .isNotNull();
        assertThat(currentRow().lookupAll(".grade-badge"))
                .extracting(node -> ((Labeled) node).getText())
                .contains("2");

        screen.robot().push(KeyCode.CONTROL, KeyCode.Z);
        compared(0);
        assertThat(comparison().points()).extracting(Point::id).contains(first.id(), second.id());
    }

    @Test
    void aStatementIsTakenOutOfItsPointAndBothStayInTheTable() throws TimeoutException {
        push(KeyCode.DOWN);
        while (stated(point(current())).size() != 2) {
            push(KeyCode.DOWN);
        }
        Point before = point(current());
        push(KeyCode.DIGIT4, KeyCode.T);
        if (PointGrades.passages(before, stated(before).getFirst().source()).size() == 2) {
            push(KeyCode.DIGIT1);
        }
        compared(2);

        for (Passage statement : stated(before)) {
            assertThat(comparison().points())
                    .filteredOn(point -> stated(point).contains(statement))
                    .singleElement()
                    .satisfies(point -> assertThat(stated(point)).containsExactly(statement));
        }
        assertThat(stated(before)).contains(stated(point(current())).getFirst());
        assertThat(session().corrections()).allMatch(Correction.PointApart.class::isInstance);
        PointGrade grade = session().dossier().all(PointGrade.class).getFirst();
        assertThat(PointGrades.of(session().dossier(), comparison()).pointOf(grade))
                .as("the grade stays with the words that were graded")
                .isNotEmpty();

        push(KeyCode.L);
        assertThat(screen.shows("A point of its own: ")).isTrue();
        screen.robot().push(KeyCode.CONTROL, KeyCode.Z);
        compared(0);
        assertThat(comparison().points()).extracting(Point::id).contains(before.id());
    }

    @Test
    void whatIsStatedOnceIsShownOnDemand() throws TimeoutException {
        push(KeyCode.DOWN);
        String label = current();
        Node button = screen.window().shell().lookup("#points-singles");
        String words = ((Labeled) button).getText();
        screen.robot().clickOn(button, MouseButton.PRIMARY);
        screen.settle();
        assertThat(words).matches("\\+ [1-9]\\d* stated once");
        assertThat(((ToggleButton) screen.window().shell().lookup("#points-singles")).isSelected())
                .isTrue();
        assertThat(current()).as("the eye stays").isEqualTo(label);
    }
}
