package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.WindowTest;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the focus goes when something comes, and that it is back where it was when that is put away. */
@WindowTest
class FocusTest extends ThreeSourcesOpen {
    private Node focused() {
        return screen.window().stage().getScene().getFocusOwner();
    }

    private boolean isIn(String selector) {
        return screen.all(selector).stream().anyMatch(Node::isFocusWithin);
    }

    private void together(KeyCode... codes) throws TimeoutException {
        screen.robot().push(codes);
        screen.settle();
    }

    /** Goes to the list of findings by keys. */
    private Node atTheFindings() {
        Node list = screen.robot().lookup(".findings-list").query();
        screen.robot().interact(list::requestFocus);
        return list;
    }

    @Test
    void whoOpensSourcesReadsAtOnce() throws TimeoutException {
        screen.close();
        screen = OnScreen.empty(new ByHand(), Runnable::run);
        screen.robot().push(KeyCode.TAB);
        screen.open(Belgrade.RECORD, Belgrade.NEWS);
        screen.until(() -> screen.shows("Findings"));
        screen.settle();
        assertThat(focused().getStyleClass()).contains("column");
    }

    @ParameterizedTest
    @CsvSource({"F1, keys-overview", "CONTROL+SHIFT+P, palette", "CONTROL+COMMA, settings", "F2, sheet", "E, sheet"})
    void whatIsPutAwayGivesTheFocusBack(String keys, String what) throws TimeoutException {
        push(KeyCode.F8);
        Node list = atTheFindings();
        together(
                java.util.Arrays.stream(keys.split("\\+")).map(KeyCode::valueOf).toArray(KeyCode[]::new));
        assertThat(isIn(what.equals("sheet") ? ".sheet" : "#" + what)).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(focused()).isSameAs(list);
    }

    @Test
    void theSearchGivesTheFocusBackAlsoToATable() throws TimeoutException {
        together(KeyCode.ALT, KeyCode.DIGIT2);
        Node points = screen.robot().lookup("#points").query();
        screen.robot().interact(points::requestFocus);
        together(KeyCode.CONTROL, KeyCode.F);
        assertThat(isIn("#search-panel")).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(focused()).isSameAs(points);
    }

    @Test
    void aNoteThatIsDoneGivesTheFocusBack() throws TimeoutException {
        Node column = screen.robot().lookup(".column").query();
        screen.robot().interact(column::requestFocus);
        push(KeyCode.A);
        assertThat(focused()).isInstanceOf(TextInputControl.class);
        push(KeyCode.ESCAPE);
        assertThat(focused()).isSameAs(column);
    }

    @Test
    void aReasonThatIsGivenGivesTheFocusBack() throws TimeoutException {
        push(KeyCode.F8);
        Node list = atTheFindings();
        push(KeyCode.R, KeyCode.J);
        assertThat(focused()).isInstanceOf(TextInputControl.class);
        screen.robot().write("heard it");
        push(KeyCode.ENTER);
        assertThat(focused()).isSameAs(list);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#menu", "#filter-kind", "#reliability-" + Belgrade.NEWS})
    void aMenuGivesTheFocusBack(String selector) throws TimeoutException {
        Node button = screen.robot().lookup(selector).query();
        screen.robot().interact(button::requestFocus);
        push(KeyCode.SPACE);
        assertThat(screen.robot().listWindows()).hasSizeGreaterThan(1);
        push(KeyCode.ESCAPE);
        assertThat(focused()).isSameAs(button);
    }

    @Test
    void whoGoesToAnotherViewIsInItAndBackWhereHeWas() throws TimeoutException {
        Node list = atTheFindings();
        together(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(focused().getId()).isEqualTo("points");
        together(KeyCode.ALT, KeyCode.DIGIT4);
        assertThat(focused().getId()).isEqualTo("quotations");
        together(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(focused()).isSameAs(list);
    }

    @Test
    void whoChoosesAViewAboveStaysThere() throws TimeoutException {
        Node points = screen.robot().lookup("#view-points").query();
        screen.robot().interact(points::requestFocus);
        push(KeyCode.SPACE);
        assertThat(isIn(".segments")).isTrue();
        assertThat(OnScreen.isSeen(screen.robot().lookup("#points").query())).isTrue();
    }

    @Test
    void whoIsInThePanelStaysInItWhenItShowsSomethingElse() throws TimeoutException {
        Node list = atTheFindings();
        push(KeyCode.L);
        assertThat(isIn(".side-panel")).isTrue();
        push(KeyCode.F);
        assertThat(focused()).isSameAs(list);
    }

    @Test
    void aSourceThatIsPressedKeepsTheFocusAndSoDoesAFilter() throws TimeoutException {
        Node chip = screen.robot().lookup("#chip-" + Belgrade.SUMMARY).query();
        screen.robot().interact(chip::requestFocus);
        push(KeyCode.SPACE);
        assertThat(focused().getId()).isEqualTo("chip-" + Belgrade.SUMMARY);
        together(KeyCode.ALT, KeyCode.DIGIT4);
        Node cut = screen.robot().lookup("#quotations-verdict-altered").query();
        screen.robot().interact(cut::requestFocus);
        push(KeyCode.SPACE);
        assertThat(focused().getId()).isEqualTo("quotations-verdict-altered");
    }

    @Test
    void whoClosesAColumnReadsInTheOther() throws TimeoutException {
        Node close = screen.all(".column").stream()
                .filter(column -> column.lookup("#reliability-" + Belgrade.NEWS) != null)
                .flatMap(column -> column.lookupAll(".header-button").stream())
                .filter(button -> "Hide this column".equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        screen.robot().interact(close::requestFocus);
        push(KeyCode.SPACE);
        assertThat(session().columns()).hasSize(1);
        assertThat(isIn(".column")).isTrue();
    }

    @Test
    void tabLeavesAFieldOfSeveralLinesAndLeavesNothingInIt() throws TimeoutException {
        push(KeyCode.A);
        Node field = focused();
        push(KeyCode.TAB);
        assertThat(focused()).isNotSameAs(field);
        together(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused()).isSameAs(field);
        assertThat(((TextInputControl) field).getText()).isEmpty();
    }

    @Test
    void theRingIsSeenByWhoeverGoesByKeysAndNotByWhoPoints() throws TimeoutException {
        Node ring = screen.robot().lookup(".focus-ring").query();
        screen.robot().clickOn("#tab-log");
        screen.settle();
        assertThat(ring.isVisible()).isFalse();
        push(KeyCode.TAB);
        assertThat(ring.isVisible()).isTrue();
        screen.robot().clickOn("#tab-findings");
        screen.settle();
        assertThat(ring.isVisible()).isFalse();
    }

    @Test
    void whoGoesToAViewByKeyIsInItAlsoFromTheButtonsAbove() throws TimeoutException {
        screen.robot().clickOn("#view-versions");
        screen.settle();
        assertThat(isIn("#view-versions")).isTrue();
        together(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(isIn(".column")).isTrue();
    }
}
