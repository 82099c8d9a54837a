package app.parallax.ui.findings;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** What was selected and is neither a finding nor a link: a quotation, a figure, a paragraph, or a point. */
final class SaidItem extends VBox {

    /**
     * @param actions what can be done about it
     */
    SaidItem(String title, String words, Node... actions) {
        getStyleClass().add("finding");
        getChildren().addAll(label(title, "finding-title"), label(words, "passage-words"));
        getChildren().addAll(actions);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(title + ": " + words);
    }

    /** Adds what the analyst said of it, each in a line, and a way to copy it. */
    void add(List<String> lines, String copy, String tip, Runnable onCopy) {
        lines.forEach(line -> getChildren().add(label(line, "finding-judged")));
        Button button = new Button(copy);
        button.setId("copy-point");
        button.getStyleClass().add("link-button");
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(e -> onCopy.run());
        getChildren().add(button);
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
