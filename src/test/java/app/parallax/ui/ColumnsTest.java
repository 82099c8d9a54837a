package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.testing.WindowTest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** Which sources stand side by side, in which order and how wide. */
@WindowTest
class ColumnsTest extends ThreeSourcesOpen {
    private List<String> columns() {
        return List.copyOf(session().columns());
    }

    private List<Double> widths() {
        return screen.all(".column").stream()
                .sorted(Comparator.comparing(Node::getLayoutX))
                .map(node -> node.getLayoutBounds().getWidth())
                .toList();
    }

    private void pushTogether(KeyCode... codes) throws TimeoutException {
        screen.robot().push(codes);
        screen.settle();
    }

    @Test
    void asManyAsCanBeReadStandSideBySide() throws TimeoutException {
        assertThat(columns()).containsExactly(Belgrade.RECORD, Belgrade.NEWS);
        widen();
        assertThat(screen.shows("Secretary General visits Belgrade")).isTrue();
        screen.robot().interact(() -> screen.window().stage().setWidth(1366));
        screen.until(() -> columns().size() == 2);
    }

    @Test
    void theSourceThatWaitsSlidesInBesideTheFirstAndOutAgain() throws TimeoutException {
        pushTogether(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(columns()).containsExactly(Belgrade.RECORD, Belgrade.SUMMARY);
        assertThat(screen.shows("Secretary General visits Belgrade")).isTrue();
        pushTogether(KeyCode.ALT, KeyCode.LEFT);
        assertThat(columns()).containsExactly(Belgrade.RECORD, Belgrade.NEWS);
    }

    @Test
    void aColumnIsMovedByKey() throws TimeoutException {
        pushTogether(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_DOWN);
        assertThat(columns()).containsExactly(Belgrade.NEWS, Belgrade.RECORD);
        Bounds record = shown("Joint press conference, Belgrade");
        assertThat(record.getMinX())
                .isGreaterThan(shown("News report on the press conference").getMaxX());
    }

    private Bounds shown(String title) {
        return screen.robot().lookup(".column-title").queryAll().stream()
                .filter(node -> node instanceof Label label && label.getText().equals(title))
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChipThatIsDraggedTakesItsColumnAlong() throws TimeoutException {
        screen.robot().drag("#chip-" + Belgrade.NEWS).dropTo("#chip-" + Belgrade.RECORD);
        screen.settle();
        assertThat(columns()).containsExactly(Belgrade.NEWS, Belgrade.RECORD);
        assertThat(session().arranging().order().get())
                .containsExactly(Belgrade.NEWS, Belgrade.RECORD, Belgrade.SUMMARY);
    }

    private Node header(String title) {
        return screen.robot().lookup(".column-title").queryAll().stream()
                .filter(node -> node instanceof Label label && label.getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private boolean isMarked() {
        return screen.all(".drop-mark").stream().anyMatch(Node::isVisible);
    }

    @Test
    void aHeaderThatIsDraggedTakesItsColumnAlongAndAMarkShowsWhere() throws TimeoutException {
        Node record = header("Joint press conference, Belgrade");
        Node news = header("News report on the press conference");
        screen.robot().drag(news).moveTo(record);
        assertThat(isMarked()).isTrue();
        Bounds mark = screen.all(".drop-mark").stream()
                .filter(Node::isVisible)
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .findFirst()
                .orElseThrow();
        assertThat(mark.getMinX()).as("at the left edge of the record, whole").isZero();
        assertThat(mark.getWidth()).isPositive();
        screen.robot().drop();
        screen.settle();

        assertThat(isMarked()).isFalse();
        assertThat(columns()).containsExactly(Belgrade.NEWS, Belgrade.RECORD);
        assertThat(session().arranging().order().get())
                .containsExactly(Belgrade.NEWS, Belgrade.RECORD, Belgrade.SUMMARY);
        assertThat(screen.all(".sheet").stream().filter(OnScreen::isSeen))
                .as("what was dragged was not clicked")
                .isEmpty();
    }

    @Test
    void escapeLeavesAHeaderThatIsDraggedWhereItWas() throws TimeoutException {
        screen.robot()
                .drag(header("News report on the press conference"))
                .moveTo(header("Joint press conference, Belgrade"))
                .push(KeyCode.ESCAPE);
        assertThat(isMarked()).isFalse();
        screen.robot().drop();
        screen.settle();

        assertThat(columns()).containsExactly(Belgrade.RECORD, Belgrade.NEWS);
    }

    @Test
    void escapeLeavesAChipThatIsDraggedWhereItWas() throws TimeoutException {
        screen.robot()
                .drag("#chip-" + Belgrade.NEWS)
                .moveTo("#chip-" + Belgrade.RECORD)
                .push(KeyCode.ESCAPE)
                .drop();
        screen.settle();

        assertThat(columns()).containsExactly(Belgrade.RECORD, Belgrade.NEWS);
    }

    @Test
    void anEdgeThatIsDraggedMakesAColumnWiderAndADoubleClickEvensOut() throws TimeoutException {
        double before = widths().getFirst();
        Node edge = screen.all(".column-edge").stream()
                .min(Comparator.comparing(Node::getLayoutX))
                .orElseThrow();
        screen.robot().moveTo(edge).press(MouseButton.PRIMARY).moveBy(80, 0).release(MouseButton.PRIMARY);
        screen.settle();
        assertThat(widths().getFirst()).isCloseTo(before + 80, within(4.0));
        screen.robot().doubleClickOn(edge);
        screen.settle();
        assertThat(widths().getFirst()).isCloseTo(before, within(2.0));
    }

    @Test
    void aColumnIsMadeWiderAndEvenByKey() throws TimeoutException {
        double before = widths().getFirst();
        pushTogether(KeyCode.ALT, KeyCode.EQUALS);
        assertThat(widths().getFirst()).isCloseTo(before + 40, within(2.0));
        pushTogether(KeyCode.ALT, KeyCode.DIGIT0);
        assertThat(widths().getFirst()).isCloseTo(before, within(2.0));
    }

    @Test
    void oneKeyHoldsTheOthersAgainstTheOtherSourceAndNothingMoves() throws TimeoutException {
        List<Node> paragraphs = List.copyOf(screen.all(".paragraph"));
        focus(Belgrade.NEWS);
        pushTogether(KeyCode.ALT, KeyCode.B);
        assertThat(baseline()).isEqualTo(Belgrade.NEWS);
        assertThat(columns()).containsExactly(Belgrade.RECORD, Belgrade.NEWS);
        assertThat(List.copyOf(screen.all(".paragraph"))).isEqualTo(paragraphs);
    }

    @Test
    void theSameKeyOnTheBaselineSaysThatItIsThatAlready() throws TimeoutException {
        focus(Belgrade.RECORD);
        pushTogether(KeyCode.ALT, KeyCode.B);
        assertThat(baseline()).isEqualTo(Belgrade.RECORD);
        assertThat(screen.shows("The others are held against this source already"))
                .isTrue();
        push(KeyCode.F8);
        assertThat(screen.shows("The others are held against this source already"))
                .isFalse();
    }

    private void focus(String source) throws TimeoutException {
        screen.robot()
                .interact(() -> screen.all(".column").stream()
                        .sorted(Comparator.comparingDouble(Node::getLayoutX))
                        .toList()
                        .get(session().columns().indexOf(source))
                        .requestFocus());
        screen.settle();
    }

    private String baseline() {
        return Objects.requireNonNull(session().comparison().get()).baseline();
    }

    @Test
    void theSwitchInTheHeaderSaysWhichIsTheBaselineAndChangesIt() throws TimeoutException {
        screen.robot().clickOn("○ baseline");
        screen.settle();
        assertThat(baseline()).isEqualTo(Belgrade.NEWS);
        assertThat(screen.all(".baseline-switch").stream()
                        .filter(node -> node instanceof ToggleButton button && button.isSelected()))
                .hasSize(1);
    }
}
