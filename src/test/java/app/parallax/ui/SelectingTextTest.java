package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who selects words on a page with the mouse and copies them. */
@WindowTest
class SelectingTextTest extends ThreeSourcesOpen {
    private final Belgrade belgrade = new Belgrade();
    private final Passage first = belgrade.at(Belgrade.NEWS, "In a joint press conference");

    @BeforeEach
    void emptyClipboard() {
        screen.robot().interact(() -> {
            ClipboardContent before = new ClipboardContent();
            before.putString("before");
            Clipboard.getSystemClipboard().setContent(before);
        });
    }

    private Point2D at(Passage passage, double share) {
        Bounds box = screen.of(passage).orElseThrow(() -> new AssertionError("not on screen: " + passage));
        double y = share < 0.5 ? box.getMinY() + 8 : box.getMaxY() - 8;
        return screen.window().shell().localToScreen(box.getMinX() + share * box.getWidth(), y);
    }

    private void drag(Passage from, Passage to) throws TimeoutException {
        screen.robot().moveTo(at(from, 0)).press(MouseButton.PRIMARY);
        screen.robot().moveTo(at(to, 1)).release(MouseButton.PRIMARY);
        screen.settle();
    }

    private String copied() throws TimeoutException {
        screen.robot().push(KeyCode.CONTROL, KeyCode.C);
        screen.settle();
        return clipboard();
    }

    private String clipboard() {
        String[] content = new String[1];
        screen.robot()
                .interact(() -> content[0] =
                        Objects.toString(Clipboard.getSystemClipboard().getContent(DataFormat.PLAIN_TEXT), ""));
        return content[0];
    }

    /** What is drawn under words of a source. */
    private long drawn() {
        return screen.all(".text-selection").stream()
                .filter(OnScreen::isSeen)
                .filter(ground -> !((Path) ground).getElements().isEmpty())
                .count();
    }

    /** Where the ground is drawn, in the scene. */
    private Bounds ground() {
        return screen.all(".text-selection").stream()
                .filter(node -> !((Path) node).getElements().isEmpty())
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .findFirst()
                .orElseThrow();
    }

    private Passage word(String words) {
        return belgrade.at(Belgrade.NEWS, words);
    }

    @Test
    void wordsThatAreDraggedOverAreSelectedAndCopiedAndNothingElseHappens() throws TimeoutException {
        drag(first, first);

        assertThat(drawn()).isEqualTo(1);
        assertThat(session().selectedText().get()).isEqualTo(first);
        assertThat(session().selection().get())
                .as("no passage is looked at for it")
                .isNull();
        assertThat(screen.shows("5 words selected")).isTrue();
        assertThat(copied()).isEqualTo("In a joint press conference");
        assertThat(screen.shows("Copied: 5 words")).isTrue();
    }

    @Test
    void theGroundLiesUnderTheWordsAlsoWhenTheTextGrows() throws TimeoutException {
        Passage words = word("unacceptable");
        drag(words, words);
        assertGroundUnder(words);
        screen.robot().push(KeyCode.CONTROL, KeyCode.EQUALS);
        screen.settle();
        assertGroundUnder(words);
    }

    private void assertGroundUnder(Passage words) {
        Bounds at = screen.of(words).orElseThrow();
        assertThat(ground().getMinX()).isCloseTo(at.getMinX(), within(1.5));
        assertThat(ground().getMaxX()).isCloseTo(at.getMaxX(), within(1.5));
        assertThat(ground().getMinY()).isCloseTo(at.getMinY(), within(1.5));
    }

    @Test
    void aDragOverParagraphsTakesThemAll() throws TimeoutException {
        String text = belgrade.text(Belgrade.NEWS);
        Passage second = nextParagraph(first);
        drag(first, new Passage(Belgrade.NEWS, second.start(), second.start() + 10));

        assertThat(drawn()).isEqualTo(2);
        assertThat(copied().replaceAll("\\s+", " "))
                .isEqualTo(new Span(first.start(), second.start() + 10).of(text).replaceAll("\\s+", " "));
    }

    private Passage nextParagraph(Passage passage) {
        return belgrade.sources().stream()
                .filter(source -> source.id().equals(passage.source()))
                .flatMap(source -> source.blocks().stream())
                .filter(block -> block.span().start() > passage.end())
                .findFirst()
                .map(block -> new Passage(passage.source(), block.span()))
                .orElseThrow();
    }

    /** A place in a word, in the scene. */
    private Point2D inScene(Passage word) {
        Bounds box = screen.of(word).orElseThrow();
        return new Point2D(box.getMinX() + 0.3 * box.getWidth(), box.getMinY() + 8);
    }

    @Test
    void aDoubleClickSelectsAWordAndATripleClickAParagraph() throws TimeoutException {
        Passage word = word("unacceptable");
        Clicks clicks = new Clicks(screen);
        Point2D there = inScene(word);
        clicks.click(there, 1);
        clicks.click(there, 2);
        assertThat(session().selectedText().get()).isEqualTo(word);
        assertThat(session().selection().get())
                .as("the first click looks at the passage")
                .isNotNull();
        clicks.click(there, 3);
        screen.settle();
        Optional<Passage> paragraph =
                Optional.ofNullable(session().selectedText().get());
        assertThat(paragraph).hasValueSatisfying(p -> {
            assertThat(p.start()).isLessThan(word.start());
            assertThat(p.end()).isGreaterThan(word.end());
            assertThat(belgrade.text(Belgrade.NEWS).substring(p.start(), p.end()))
                    .doesNotContain("\n");
        });
    }

    @Test
    void shiftAndAClickExtendWhatIsSelectedAndLookAtNothing() throws TimeoutException {
        drag(first, first);
        Passage further = word("unacceptable");
        screen.robot().press(KeyCode.SHIFT);
        screen.robot().clickOn(at(further, 1));
        screen.robot().release(KeyCode.SHIFT);
        screen.settle();

        assertThat(session().selectedText().get()).isEqualTo(new Passage(Belgrade.NEWS, first.start(), further.end()));
        assertThat(session().selection().get()).isNull();
    }

    @Test
    void beyondTheEdgeOfThePageItScrollsOnAsLongAsTheMouseIsHeld() throws TimeoutException {
        Node page = screen.all(".page").stream()
                .filter(p -> p.localToScene(p.getLayoutBounds())
                        .contains(
                                screen.of(first).orElseThrow().getCenterX(),
                                screen.of(first).orElseThrow().getCenterY()))
                .findFirst()
                .orElseThrow();
        Bounds edge = page.localToScreen(page.getLayoutBounds());
        screen.robot().moveTo(at(first, 0)).press(MouseButton.PRIMARY);
        screen.robot().moveTo(new Point2D(edge.getCenterX(), edge.getMaxY() + 14));
        screen.until(() -> screen.of(first).isEmpty());
        Passage far = paragraphAfter(6);
        screen.until(() -> screen.of(far).isPresent());
        screen.robot().moveTo(at(far, 0.9)).release(MouseButton.PRIMARY);
        screen.settle();

        Passage selected = Objects.requireNonNull(session().selectedText().get());
        assertThat(selected.start()).isEqualTo(first.start());
        assertThat(selected.end()).isGreaterThan(far.start());
        int before = selected.end();
        screen.robot().moveTo(new Point2D(edge.getCenterX(), edge.getMinY() + 60));
        screen.settle();
        assertThat(session().selectedText().get())
                .as("let go of")
                .satisfies(p -> assertThat(p.end()).isEqualTo(before));
    }

    private Passage paragraphAfter(int number) {
        Passage there = first;
        for (int i = 0; i < number; i++) {
            there = nextParagraph(there);
        }
        return new Passage(there.source(), there.start(), Math.min(there.end(), there.start() + 12));
    }

    @Test
    void aClickLetsGoOfTheWordsAndLooksAtThePassageAsEver() throws TimeoutException {
        drag(first, first);
        screen.clickOn(word("unacceptable"));

        assertThat(session().selectedText().get()).isNull();
        assertThat(drawn()).isZero();
        assertThat(session().selection().get()).isNotNull();
    }

    /** Stands in the first finding. */
    private Passage looked() {
        return word("militarily neutral");
    }

    @Test
    void escapeLetsGoOfTheWordsFirstAndThenOfWhatIsLookedAt() throws TimeoutException {
        push(KeyCode.F8);
        drag(looked(), looked());
        push(KeyCode.ESCAPE);
        assertThat(drawn()).isZero();
        assertThat(session().selection().get()).isNotNull();
        push(KeyCode.ESCAPE);
        assertThat(session().selection().get()).isNull();
    }

    @Test
    void whereNoWordsAreSelectedTheFindingIsCopiedAsEver() throws TimeoutException {
        push(KeyCode.F8);
        drag(looked(), looked());
        assertThat(copied()).isEqualTo("militarily neutral");
        push(KeyCode.F8);
        assertThat(drawn()).as("looking at something else lets go").isZero();
        assertThat(copied()).contains("SHA-256");
    }

    @Test
    void whatIsScrolledAwayAndBackIsStillSelected() throws TimeoutException {
        drag(first, first);
        push(KeyCode.END);
        assertThat(drawn()).isZero();
        push(KeyCode.HOME);
        assertThat(drawn()).isEqualTo(1);
        assertThat(copied()).isEqualTo("In a joint press conference");
    }

    @Test
    void wordsAreCopiedWithTheirSource() throws TimeoutException {
        Passage said = belgrade.at(Belgrade.RECORD, "Serbia is an important regional actor");
        for (int i = 0; i < 40 && screen.of(said).isEmpty(); i++) {
            push(KeyCode.PAGE_DOWN);
        }
        screen.robot().interact(() -> session().hit().set(said));
        screen.settle();
        drag(said, said);
        screen.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        screen.until(() -> screen.shows("Copied: 6 words with their source."));

        assertThat(clipboard())
                .startsWith("“Serbia is an important regional actor”\n– Jens Stoltenberg, ¶ ")
                .contains("(characters " + said.start() + " to " + said.end() + ")")
                .contains(
                        "“Joint press conference, Belgrade”, NATO, transcript, 21 Nov 2023. File nato-2023.txt, SHA-256 ");
    }
}
