package app.parallax.ui.findings;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What was selected and is neither a finding nor a link: a quotation, or a point. */
final class SaidItem extends VBox {

    SaidItem(String title, String words) {
        getStyleClass().add("finding");
        getChildren().addAll(label(title, "finding-title"), label(words, "passage-words"));
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(title + ": " + words);
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
