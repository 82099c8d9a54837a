package app.parallax.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Goes through what is shown as a screen reader does, which knows of no node but what nodes answer: their role, their words and what is in them. */
final class Told {
    /** What a screen reader passes over to what is in it. */
    private static final Set<AccessibleRole> PASSED_OVER = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    /** What is told by what can be written or chosen in it, and named by a label only. */
    private static final Set<AccessibleRole> FIELDS =
            Set.of(AccessibleRole.TEXT_FIELD, AccessibleRole.TEXT_AREA, AccessibleRole.COMBO_BOX);

    /** What needs no name: it moves what is beside it, or holds what is named. */
    private static final Set<AccessibleRole> NAMELESS = Set.of(
            AccessibleRole.TEXT,
            AccessibleRole.SCROLL_BAR,
            AccessibleRole.SCROLL_PANE,
            AccessibleRole.THUMB,
            AccessibleRole.INCREMENT_BUTTON,
            AccessibleRole.DECREMENT_BUTTON,
            AccessibleRole.IMAGE_VIEW);

    private final List<String> wrong = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    private Told(Node window) {
        go(window, null);
    }

    /** A sentence for each thing that says nothing, or says twice what it says, or says something else than what stands in it. */
    static List<String> wrong(Node window) {
        return new Told(window).wrong;
    }

    /** What is told of texts, in the order in which it is told. */
    static List<String> texts(Node window) {
        return new Told(window).texts;
    }

    /**
     * @param around what is told of the text that this node is in; null where it is in none
     */
    private void go(Node node, @Nullable String around) {
        AccessibleRole role = node.getAccessibleRole() == null ? AccessibleRole.NODE : node.getAccessibleRole();
        String said = words(asked(node, AccessibleAttribute.TEXT));
        if (!PASSED_OVER.contains(role)) {
            look(node, role, said, around);
        }
        if (role == AccessibleRole.TEXT) {
            texts.add(said);
        }
        if (isTheToolkits(node)) {
            return;
        }
        String within = role == AccessibleRole.TEXT && !(node instanceof Label) ? said : around;
        if (asked(node, AccessibleAttribute.CHILDREN) instanceof List<?> children) {
            children.stream()
                    .map(Node.class::cast)
                    .filter(child -> child.isVisible() && !(node instanceof Label) && !isFiller(child))
                    .forEach(child -> go(child, within));
        }
    }

    /** Below the last row the toolkit's lists hold cells that show nothing. */
    private static boolean isFiller(Node node) {
        return node instanceof Cell<?> cell && cell.isEmpty();
    }

    /** The words of a button, and the list of a choice, are told with it. */
    private static boolean isTheToolkits(Node node) {
        return node instanceof ButtonBase || node instanceof ComboBoxBase || node instanceof ChoiceBox;
    }

    private void look(Node node, AccessibleRole role, String said, @Nullable String around) {
        if (role == AccessibleRole.TEXT && around != null && !said.isBlank() && around.contains(said)) {
            wrong.add("said twice: " + said + " in " + around);
        }
        if (FIELDS.contains(role)) {
            field(node, said);
        } else if (!NAMELESS.contains(role) && said.isBlank()) {
            wrong.add("no words: " + node);
        }
    }

    private void field(Node node, String said) {
        if (!(asked(node, AccessibleAttribute.LABELED_BY) instanceof Label label)
                || label.getText().isBlank()) {
            wrong.add("no name: " + node);
        }
        boolean isPalette = Objects.requireNonNullElse(node.getId(), "").matches("(palette|sources)-field");
        // There the focus stays in the field, and what the arrow keys went to is told in its place.
        if (!isPalette
                && node instanceof TextInputControl written
                && !written.getText().isEmpty()
                && !said.equals(written.getText())) {
            wrong.add("says " + said + " where " + written.getText() + " is written");
        }
    }

    private static @Nullable Object asked(Node node, AccessibleAttribute attribute) {
        return node.queryAccessibleAttribute(attribute);
    }

    private static String words(@Nullable Object said) {
        return said == null ? "" : said.toString();
    }
}
