package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Selections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person who wants to see what differs, and opens what agrees where it matters. */
@WindowTest
class ChangesOnlyTest extends ThreeSourcesOpen {
    private final Belgrade belgrade = new Belgrade();
    private final Passage lead = belgrade.at(Belgrade.NEWS, "In a joint press conference");
    private final Passage differs = belgrade.at(Belgrade.NEWS, "ethnic violence");
    private final Passage recognize = belgrade.at(Belgrade.NEWS, "Serbia does not recognize Kosovo’s 2008 declaration");

    private List<Button> lines(Passage in) {
        return screen.all(".column").stream()
                .filter(column -> holds(column, in))
                .flatMap(column -> column.lookupAll(".fold-unchanged").stream())
                .map(line -> (Button) line.lookup(".fold"))
                .sorted((a, b) -> Double.compare(top(a), top(b)))
                .toList();
    }

    private boolean holds(Node column, Passage passage) {
        int index = session().columns().indexOf(passage.source());
        return screen.all(".column").stream()
                .sorted((a, b) -> Double.compare(a.getLayoutX(), b.getLayoutX()))
                .toList()
                .get(index)
                .equals(column);
    }

    private static double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private boolean isRead(Passage passage) {
        return screen.all(".page .paragraph").stream()
                .filter(OnScreen::isSeen)
                .map(node -> String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .anyMatch(words -> words.contains(passage.span().of(belgrade.text(passage.source()))));
    }

    private void select(String id) throws TimeoutException {
        Selection selection = new Selections(
                        Objects.requireNonNull(session().comparison().get()))
                .of(id, null)
                .orElseThrow();
        screen.robot().interact(() -> session().selection().set(selection));
        screen.settle();
    }

    private ToggleButton button() {
        return screen.robot().lookup("#changes-only").queryAs(ToggleButton.class);
    }

    @Test
    void whatAgreesIsFoldedIntoALineThatSaysSoAndComesBack() throws TimeoutException {
        assertThat(isRead(lead)).isTrue();
        screen.robot().clickOn("#changes-only");
        screen.settle();

        assertThat(isRead(lead)).isFalse();
        assertThat(isRead(differs)).isTrue();
        assertThat(lines(lead).getFirst().getText()).isEqualTo("▸ 1 paragraph, nothing differs");

        screen.robot().clickOn("#changes-only");
        screen.settle();
        assertThat(isRead(lead)).isTrue();
        assertThat(lines(lead)).isEmpty();
    }

    @Test
    void theSwitchSaysWhetherItIsOnAndHasAKey() throws TimeoutException {
        assertThat(button().getAccessibleText()).isEqualTo("Fold away what agrees: off");
        push(KeyCode.O);
        assertThat(button().getAccessibleText()).isEqualTo("Fold away what agrees: on");
        assertThat(screen.shows("Changes only: on")).isTrue();
        assertThat(isRead(lead)).isFalse();
    }

    @Test
    void aClickOnALineShowsWhatItHidesAndNothingElse() throws TimeoutException {
        push(KeyCode.O);
        Button line = lines(lead).getFirst();
        int others = lines(lead).size() - 1;
        double before = top(line);
        screen.robot().clickOn(line);
        screen.settle();

        assertThat(isRead(lead)).isTrue();
        assertThat(top(lines(lead).getFirst())).as("the line stays where it is").isCloseTo(before, within(1.0));
        assertThat(lines(lead).stream().filter(one -> one.getText().startsWith("▾")))
                .hasSize(1);
        assertThat(others).isPositive();

        screen.robot().clickOn(lines(lead).getFirst());
        screen.settle();
        assertThat(isRead(lead)).isFalse();
    }

    @Test
    void enterOpensALineAndAnotherFoldsItAgain() throws TimeoutException {
        push(KeyCode.O);
        screen.robot().interact(() -> lines(lead).getFirst().requestFocus());
        push(KeyCode.ENTER);
        assertThat(isRead(lead)).isTrue();
        assertThat(lines(lead).getFirst().isFocused()).isTrue();
        assertThat(lines(lead).getFirst().getAccessibleText())
                .isEqualTo("1 paragraph, nothing differs. Shown below; Enter folds it away.");

        push(KeyCode.ENTER);
        assertThat(isRead(lead)).isFalse();
    }

    @Test
    void whatIsReadStaysWhereItIs() throws TimeoutException {
        select("f-killed");
        Passage killed = belgrade.at(Belgrade.NEWS, "In September, a Kosovo policeman");
        double before = screen.of(killed).orElseThrow().getMinY();
        push(KeyCode.ESCAPE, KeyCode.O, KeyCode.O);

        assertThat(screen.of(killed).orElseThrow().getMinY()).isCloseTo(before, within(2.0));
    }

    @Test
    void everyFindingThatOneWalksToIsShown() throws TimeoutException {
        push(KeyCode.O);
        for (int i = 0; i < session().marked().size(); i++) {
            push(KeyCode.F8);
            Selection selection = Objects.requireNonNull(session().selection().get());
            for (Passage passage : selection.passages()) {
                if (session().columns().contains(passage.source())) {
                    assertThat(isRead(passage)).as(passage.toString()).isTrue();
                }
            }
        }
    }

    @Test
    void wordsThatAreSelectedFromElsewhereComeOutOfTheirFoldAndGoBackIntoIt() throws TimeoutException {
        push(KeyCode.O);
        Passage record = belgrade.at(Belgrade.RECORD, "NATO has deployed around 1,000 additional peacekeepers");
        assertThat(isRead(record)).isFalse();
        select("l-more");

        assertThat(isRead(record)).isTrue();
        assertThat(screen.of(record).orElseThrow().getMinY())
                .isCloseTo(
                        screen.of(belgrade.at(
                                        Belgrade.NEWS, "NATO has increased the size of its peacekeeping presence"))
                                .orElseThrow()
                                .getMinY(),
                        within(12.0));
        select("f-neutral");
        assertThat(isRead(record)).isFalse();
    }

    @Test
    void hitsAreCountedOnTheLineAndOpenItWhenOneWalksToThem() throws TimeoutException {
        push(KeyCode.O);
        screen.robot().push(KeyCode.CONTROL, KeyCode.F);
        screen.settle();
        screen.robot().interact(() -> ((TextField) seen("#search-field")).setText("does not recognize"));
        screen.until(() -> screen.all("#search-summary").stream()
                .anyMatch(node -> ((Label) node).getText().startsWith("1 hit")));
        screen.settle();
        assertThat(isRead(recognize)).isFalse();
        assertThat(lines(recognize)).anyMatch(line -> line.getText().endsWith("nothing differs · 1 hit"));

        push(KeyCode.F3);
        assertThat(isRead(recognize)).isTrue();
    }

    private Node seen(String selector) {
        return screen.all(selector).stream()
                .filter(OnScreen::isSeen)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aParagraphWithANoteStaysInView() throws TimeoutException {
        push(KeyCode.O);
        screen.robot().clickOn(lines(lead).getFirst());
        screen.settle();
        screen.clickOn(lead);
        push(KeyCode.A);
        screen.robot().write("the lead");
        push(KeyCode.ESCAPE);
        push(KeyCode.O, KeyCode.O);

        assertThat(isRead(lead)).isTrue();
        assertThat(lines(lead)).noneMatch(line -> line.getText().startsWith("▾"));
    }

    @Test
    void whatTheFilterLeavesOutIsFoldedAndTheLineSaysSo() throws TimeoutException {
        push(KeyCode.O);
        assertThat(isRead(differs)).isTrue();
        screen.robot().clickOn("#finding-filter").write("gunmen");
        screen.settle();

        assertThat(isRead(differs)).isFalse();
        assertThat(lines(differs).getFirst().getText()).isEqualTo("▸ 2 paragraphs · 1 finding not listed");
    }
}
