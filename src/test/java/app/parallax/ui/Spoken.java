package app.parallax.ui;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** What a screen reader says of the parts of a window. */
final class Spoken {
    /** Roles that say nothing of what a thing is. */
    private static final Set<AccessibleRole> NO_ROLE = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    /** What can be read but not pressed, and still is one thing with a role of its own: passages, findings, rows, marks. */
    private static final String PASSAGES =
            ".paragraph, .finding, .table-row, .time-mark, .version-row, .glyph, .nothing-here, .ruler, .mark.differs";

    private Spoken() {}

    /** The name of a control: what is said in place of its words, else its words as far as they are words, else those of its label; empty where nothing is said. */
    static String of(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        String written = node instanceof Labeled labeled ? Objects.requireNonNullElse(labeled.getText(), "") : "";
        boolean hasWords = written.chars().anyMatch(Character::isLetter);
        return hasWords ? written : ofLabel(node);
    }

    private static String ofLabel(Node node) {
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label
                ? Objects.requireNonNullElse(label.getText(), "")
                : "";
    }

    /** A sentence for each thing that is shown of which nothing is said, or not what it is. */
    static List<String> wrong(Parent window) {
        Stream<Node> controls = window.lookupAll("*").stream().filter(Spoken::isControl);
        Stream<Node> passages = Stream.of(PASSAGES.split(", ")).flatMap(s -> window.lookupAll(s).stream());
        return Stream.concat(controls, passages)
                .filter(node ->
                        OnScreen.isSeen(node) && node.getLayoutBounds().getWidth() > 0 && !isIn(node, ButtonBase.class))
                .flatMap(Spoken::wrong)
                .distinct()
                .toList();
    }

    private static Stream<String> wrong(Node node) {
        String told = node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass();
        Stream<String> role = node.getAccessibleRole() == null || NO_ROLE.contains(node.getAccessibleRole())
                ? Stream.of("no role: " + told)
                : Stream.of();
        return Stream.concat(role, of(node).isBlank() ? Stream.of("no words: " + told) : Stream.of());
    }

    private static boolean isControl(Node node) {
        boolean one = node.isFocusTraversable()
                || node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ChoiceBox
                || node instanceof ComboBoxBase
                || node instanceof ListView
                || node instanceof ProgressBar;
        // What a control is made of is told with it.
        return one && !isIn(node, ComboBoxBase.class) && !isIn(node, ChoiceBox.class);
    }

    private static boolean isIn(Node node, Class<?> part) {
        for (@Nullable Node n = node.getParent(); n != null; n = n.getParent()) {
            if (part.isInstance(n)) {
                return true;
            }
        }
        return false;
    }
}
