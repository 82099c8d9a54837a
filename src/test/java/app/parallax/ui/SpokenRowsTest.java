package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.WindowTest;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a screen reader is told while somebody goes through lists by key: of the list how many rows it has and which one is looked at, of the row what it says, which one it is, and that it is the one. */
@WindowTest
class SpokenRowsTest extends ThreeSourcesOpen {

    /** The main views that are tables, with the keys that lead there. */
    enum Table {
        POINTS(KeyCode.DIGIT2),
        FIGURES(KeyCode.DIGIT3),
        QUOTATIONS(KeyCode.DIGIT4),
        TIMELINE(KeyCode.DIGIT5);

        private final KeyCode digit;

        Table(KeyCode digit) {
            this.digit = digit;
        }
    }

    private Node list(String selector) {
        Node list = screen.all(selector).stream()
                .filter(OnScreen::isSeen)
                .findFirst()
                .orElseThrow(() -> new AssertionError(selector));
        screen.robot().interact(list::requestFocus);
        return list;
    }

    private Object asked(Node node, AccessibleAttribute attribute, Object... parameters) throws TimeoutException {
        return screen.ask(
                () -> Objects.requireNonNullElse(node.queryAccessibleAttribute(attribute, parameters), "nothing"));
    }

    private void goesThrough(Node list, String rows) throws TimeoutException {
        assertThat(list.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
        assertThat(Spoken.of(list)).isNotBlank();
        int count = (int) asked(list, AccessibleAttribute.ITEM_COUNT);
        assertThat(count).isPositive();
        push(KeyCode.HOME);
        push(KeyCode.DOWN);
        Node before = focused(list);
        push(KeyCode.DOWN);
        Node now = focused(list);

        assertThat(now.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
        assertThat(Spoken.of(now)).isNotBlank();
        assertThat(now.equals(before)).as("the only row").isEqualTo(count == 1);
        int index = (int) asked(now, AccessibleAttribute.INDEX);
        assertThat(index).isBetween(count == 1 ? 0 : 1, count - 1);
        assertThat(asked(list, AccessibleAttribute.ITEM_AT_INDEX, index)).isEqualTo(now);
        assertThat(asked(list, AccessibleAttribute.SELECTED_ITEMS)).isEqualTo(List.of(now));
        for (Node row : ((Parent) list).lookupAll(rows)) {
            if (row.getAccessibleRole() == AccessibleRole.LIST_ITEM && OnScreen.isSeen(row)) {
                assertThat(asked(row, AccessibleAttribute.SELECTED))
                        .as(Spoken.of(row))
                        .isEqualTo(row.equals(now));
            }
        }
    }

    private Node focused(Node list) throws TimeoutException {
        return (Node) asked(list, AccessibleAttribute.FOCUS_ITEM);
    }

    @ParameterizedTest
    @EnumSource
    void aTableTellsItsRows(Table table) throws TimeoutException {
        screen.robot().push(KeyCode.ALT, table.digit);
        screen.settle();
        goesThrough(list(".row-list"), ".table-row");
    }

    @Test
    void theFindingsTellWhichOneIsLookedAt() throws TimeoutException {
        goesThrough(list(".findings-list"), ".finding");
    }

    @Test
    void thePaletteTellsWhichActionIsChosen() throws TimeoutException {
        screen.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        screen.settle();
        String before = chosenCell(".palette-list .list-cell");
        push(KeyCode.DOWN);

        assertThat(chosenCell(".palette-list .list-cell")).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void theHitsTellWhichOneIsChosen() throws TimeoutException {
        screen.robot().push(KeyCode.CONTROL, KeyCode.F);
        screen.settle();
        screen.robot().write("Kosovo");
        screen.until(() -> !screen.all(".search-cell").isEmpty());
        screen.settle();
        push(KeyCode.DOWN, KeyCode.DOWN);
        String before = chosenCell(".search-cell");
        push(KeyCode.DOWN);

        assertThat(chosenCell(".search-cell")).isNotBlank().isNotEqualTo(before);
    }

    /** What is said of the chosen cell of a list. */
    private String chosenCell(String cells) throws TimeoutException {
        return screen.ask(() -> screen.all(cells).stream()
                .filter(OnScreen::isSeen)
                .filter(cell -> Boolean.TRUE.equals(cell.queryAccessibleAttribute(AccessibleAttribute.SELECTED)))
                .peek(cell -> assertThat(cell.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM))
                .map(cell -> String.valueOf(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .findFirst()
                .orElse(""));
    }

    @Test
    void aListInWhichNothingIsLookedAtSaysSo() throws TimeoutException {
        screen.robot().push(KeyCode.ALT, KeyCode.DIGIT4);
        screen.settle();
        Node list = list(".row-list");

        assertThat(asked(list, AccessibleAttribute.FOCUS_ITEM)).isEqualTo("nothing");
        assertThat(asked(list, AccessibleAttribute.SELECTED_ITEMS)).isEqualTo(List.of());
    }
}
