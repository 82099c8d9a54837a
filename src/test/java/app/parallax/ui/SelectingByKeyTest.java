package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.present.search.SearchResult;
import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** A person who selects words by key, and what can be done with them from there. */
@WindowTest
class SelectingByKeyTest extends ThreeSourcesOpen {
    private final Belgrade belgrade = new Belgrade();
    private final Passage unacceptable = belgrade.at(Belgrade.NEWS, "unacceptable");

    private void together(KeyCode... codes) throws TimeoutException {
        screen.robot().push(codes);
        screen.settle();
    }

    private void shift(KeyCode code, int times) throws TimeoutException {
        for (int i = 0; i < times; i++) {
            together(KeyCode.SHIFT, code);
        }
    }

    private Passage selected() {
        return Objects.requireNonNull(session().selectedText().get(), "nothing is selected");
    }

    private String words() {
        return selected().span().of(belgrade.text(selected().source()));
    }

    /** Clicks before the first letter. */
    private void startAt(Passage passage) throws TimeoutException {
        Bounds at = screen.of(passage).orElseThrow();
        screen.robot().clickOn(screen.window().shell().localToScreen(at.getMinX() + 1, at.getMinY() + 9));
        screen.settle();
    }

    @Test
    void shiftAndArrowsSelectFromWhereOneClickedAndBack() throws TimeoutException {
        startAt(unacceptable);
        shift(KeyCode.RIGHT, 3);
        assertThat(words()).isEqualTo("una");
        shift(KeyCode.LEFT, 2);
        assertThat(words()).isEqualTo("u");
        together(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(words()).isEqualTo("unacceptable");
        shift(KeyCode.LEFT, 12);
        assertThat(session().selectedText().get()).as("all the way back").isNull();
        together(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(selected().end()).isLessThanOrEqualTo(unacceptable.start());
    }

    @Test
    void linesEndsAndParagraphsAreReachedTheUsualWay() throws TimeoutException {
        startAt(unacceptable);
        together(KeyCode.SHIFT, KeyCode.END);
        Bounds line = screen.of(selected()).orElseThrow();
        assertThat(line.getHeight()).as("one line").isLessThan(40);
        int end = selected().end();
        shift(KeyCode.DOWN, 1);
        assertThat(selected().end()).isGreaterThan(end);
        assertThat(screen.of(selected()).orElseThrow().getHeight())
                .as("two lines")
                .isGreaterThan(line.getHeight());
        shift(KeyCode.UP, 1);
        assertThat(selected().end()).isEqualTo(end);
        together(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(selected().end()).isEqualTo(paragraph(unacceptable).end());
        together(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.END);
        assertThat(words())
                .endsWith(belgrade.text(Belgrade.NEWS)
                        .strip()
                        .substring(belgrade.text(Belgrade.NEWS).strip().length() - 20));
    }

    private Span paragraph(Passage passage) {
        return belgrade.sources().stream()
                .filter(source -> source.id().equals(passage.source()))
                .flatMap(source -> source.blocks().stream())
                .map(block -> block.span())
                .filter(span -> span.contains(passage.span()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageGoesWithTheEndThatMoves() throws TimeoutException {
        startAt(unacceptable);
        for (int i = 0; i < 30; i++) {
            together(KeyCode.SHIFT, KeyCode.DOWN);
        }
        Passage end =
                new Passage(Belgrade.NEWS, selected().end() - 1, selected().end());
        Bounds at = screen.of(end).orElseThrow();
        Bounds page = pageOf(Belgrade.NEWS);
        assertThat(at.getMinY()).isGreaterThanOrEqualTo(page.getMinY() - 1);
        assertThat(at.getMaxY()).isLessThanOrEqualTo(page.getMaxY() + 1);
        assertThat(selected().end()).isGreaterThan(unacceptable.end() + 1000);
    }

    private Bounds pageOf(String source) {
        Bounds words = screen.of(
                        new Passage(source, selected().end() - 1, selected().end()))
                .orElseThrow();
        return screen.all(".page").stream()
                .map(page -> page.localToScene(page.getLayoutBounds()))
                .filter(page -> page.getMinX() <= words.getMinX() && words.getMinX() <= page.getMaxX())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereNothingWasClickedItBeginsWithWhatIsLookedAt() throws TimeoutException {
        push(KeyCode.F8);
        Passage finding = session().selection().get().in(Belgrade.NEWS).orElseThrow();
        screen.robot().interact(() -> column(finding).requestFocus());
        together(KeyCode.SHIFT, KeyCode.RIGHT);

        assertThat(selected().start()).isEqualTo(finding.start());
    }

    private Node column(Passage shown) {
        Bounds at = screen.of(shown).orElseThrow();
        return screen.all(".column").stream()
                .filter(column ->
                        column.localToScene(column.getLayoutBounds()).contains(at.getCenterX(), at.getCenterY()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void controlASelectsTheWholeSourceWithoutWhatIsFolded() throws TimeoutException {
        startAt(unacceptable);
        together(KeyCode.CONTROL, KeyCode.A);
        together(KeyCode.CONTROL, KeyCode.C);

        String all = clipboard();
        assertThat(all).startsWith("In a joint press conference").doesNotContain("Baltic");
        assertThat(belgrade.text(Belgrade.NEWS)).contains("Baltic");
    }

    private String clipboard() {
        String[] content = new String[1];
        screen.robot()
                .interact(() -> content[0] = Clipboard.getSystemClipboard().getString());
        return content[0];
    }

    @Test
    void theCaretIsPutAnywhereByKeyAndSelectsFromThere() throws TimeoutException {
        startAt(unacceptable);
        together(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(caret()).as("first it shows where it is").isCloseTo(left(unacceptable), within(1.5));
        together(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(session().selectedText().get()).isNull();
        together(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(selected().end()).isLessThan(unacceptable.start());
        assertThat(words()).matches("\\p{L}+");
        assertThat(screen.all(".text-caret")).noneMatch(Node::isVisible);

        push(KeyCode.ESCAPE);
        together(KeyCode.CONTROL, KeyCode.DOWN);
        together(KeyCode.CONTROL, KeyCode.DOWN);
        together(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(selected().start()).isGreaterThan(paragraph(unacceptable).end());
        assertThat(selected().span()).isEqualTo(paragraph(selected()));
        push(KeyCode.ESCAPE);
        together(KeyCode.CONTROL, KeyCode.UP);
        assertThat(screen.all(".text-caret")).anyMatch(Node::isVisible);
        push(KeyCode.ESCAPE);
        assertThat(screen.all(".text-caret")).noneMatch(Node::isVisible);
    }

    private double caret() {
        return screen.all(".text-caret").stream()
                .filter(Node::isVisible)
                .map(line -> line.localToScene(line.getLayoutBounds()))
                .findFirst()
                .orElseThrow()
                .getCenterX();
    }

    private double left(Passage passage) {
        return screen.of(passage).orElseThrow().getMinX();
    }

    @Test
    void arrowsWithoutShiftScrollAsEver() throws TimeoutException {
        startAt(unacceptable);
        double before = screen.of(unacceptable).orElseThrow().getMinY();
        push(KeyCode.DOWN);

        assertThat(screen.of(unacceptable).orElseThrow().getMinY()).isLessThan(before - 20);
        assertThat(session().selectedText().get()).isNull();
    }

    @Test
    void theMenuKeyOpensAMenuForTheWordsThatSearchesAllSourcesForThem() throws TimeoutException {
        startAt(unacceptable);
        together(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        together(KeyCode.SHIFT, KeyCode.F10);
        assertThat(item("page-copy-cited").isDisable()).isFalse();
        screen.robot().clickOn("Search all sources for the selected words");
        screen.settle();

        screen.until(() -> session().found().get() != null);
        assertThat(((TextField) screen.window().shell().lookup("#search-field")).getText())
                .isEqualTo("unacceptable");
        SearchResult found = Objects.requireNonNull(session().found().get());
        assertThat(found.in(Belgrade.NEWS).size()).isPositive();
    }

    private static MenuItem item(String id) {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(PopupWindow::isShowing)
                .flatMap(menu -> menu.getItems().stream())
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no menu offers " + id));
    }

    @Test
    void theRightButtonLooksAtWhatIsUnderItAndTheMenuSaysWhatCannotBeDone() throws TimeoutException {
        Bounds at = screen.of(unacceptable).orElseThrow();
        Point2D there = screen.window().shell().localToScreen(at.getCenterX(), at.getCenterY());
        screen.robot().clickOn(there, MouseButton.SECONDARY);
        screen.settle();

        assertThat(item("page-copy-cited").isDisable())
                .as("no words are selected")
                .isTrue();
        assertThat(item("page-copy").isDisable()).isFalse();
        assertThat(Objects.requireNonNull(session().selection().get()).in(Belgrade.NEWS))
                .hasValueSatisfying(
                        p -> assertThat(p.span().contains(unacceptable.start())).isTrue());
    }

    @Test
    void aNoteIsWrittenOnTheWordsThatAreSelected() throws TimeoutException {
        startAt(unacceptable);
        together(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        push(KeyCode.A);
        screen.robot().write("says who?");
        push(KeyCode.ESCAPE);

        assertThat(session().dossier().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.subject().stands())
                        .singleElement()
                        .satisfies(anchor -> assertThat(anchor.passage()).isEqualTo(unacceptable)));
    }
}
