package app.parallax.ui.control;

import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A list that draws its rows itself and tells a screen reader what JavaFX's own lists tell: how many rows there are, and where the eye is. Rows are counted from 0, without headings; what is out of view has
 * no node.
 */
public interface SpokenRows {
    int spokenCount();

    /** The row that is looked at; below 0 where none is. */
    int spokenCurrent();

    /** Null where the row is out of view. */
    @Nullable
    Node spokenRow(int index);

    /** Which row a node in view is; below 0 where it is none. */
    int spokenIndex(Node row);

    /** What the list answers; null where it has nothing to say. */
    default @Nullable Object answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> spokenCount();
            case FOCUS_ITEM -> current();
            case ITEM_AT_INDEX ->
                parameters.length > 0 && parameters[0] instanceof Integer index ? spokenRow(index) : null;
            case SELECTED_ITEMS ->
                current() == null
                        ? FXCollections.emptyObservableList()
                        : FXCollections.singletonObservableList(current());
            case MULTIPLE_SELECTION -> false;
            default -> null;
        };
    }

    private @Nullable Node current() {
        int at = spokenCurrent();
        return at < 0 ? null : spokenRow(at);
    }

    /** True of what {@link #answer} knows. */
    static boolean isAsked(AccessibleAttribute attribute) {
        return switch (attribute) {
            case ITEM_COUNT, FOCUS_ITEM, ITEM_AT_INDEX, SELECTED_ITEMS, MULTIPLE_SELECTION -> true;
            default -> false;
        };
    }

    /** Which row of its list a node is; below 0 where it is in none. */
    static int indexOf(Node row) {
        SpokenRows list = listOf(row);
        return list == null ? -1 : list.spokenIndex(row);
    }

    /** Whether a row is the one that is looked at. */
    static boolean isCurrent(Node row) {
        SpokenRows list = listOf(row);
        return list != null && row.equals(list.current());
    }

    private static @Nullable SpokenRows listOf(Node row) {
        for (@Nullable Node n = row.getParent(); n != null; n = n.getParent()) {
            if (n instanceof SpokenRows list) {
                return list;
            }
        }
        return null;
    }
}
