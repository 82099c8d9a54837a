package app.parallax.ui.shell;

import app.parallax.ui.session.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Every key and what it does, over the window until it is put away. */
final class KeysOverview extends StackPane {
    /** Column by column. */
    private static final List<List<String>> GROUPS =
            List.of(List.of("go", "look"), List.of("judge"), List.of("correct", "points"), List.of("keep"));

    private final Texts texts;

    KeysOverview(Texts texts) {
        this.texts = texts;
        setId("keys-overview");
        getStyleClass().add("keys-overview");
        setVisible(false);
        Label title = new Label(texts.text("keys.title"));
        title.getStyleClass().add("sheet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button("×");
        close.getStyleClass().add("header-button");
        close.setAccessibleText(texts.text("keys.close"));
        close.setOnAction(e -> setVisible(false));
        HBox groups = new HBox();
        groups.getStyleClass().add("keys-groups");
        GROUPS.forEach(column -> {
            VBox stacked = new VBox();
            column.forEach(group -> stacked.getChildren().add(group(group)));
            stacked.getStyleClass().add("keys-stack");
            groups.getChildren().add(stacked);
        });
        VBox card = new VBox(new HBox(title, close), groups);
        card.getStyleClass().add("keys-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
        setOnMouseClicked(e -> setVisible(false));
    }

    /** The lines of a group stand in its text: a key, a tab, what it does. */
    private VBox group(String name) {
        Label title = new Label(texts.text("keys." + name));
        title.getStyleClass().add("keys-group");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        texts.text("keys." + name + ".lines").lines().forEach(line -> {
            String[] parts = line.split("\t", 2);
            Label key = new Label(parts[0]);
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), key, new Label(parts[parts.length - 1]));
        });
        VBox group = new VBox(title, grid);
        group.getStyleClass().add("keys-column");
        return group;
    }

    void toggle() {
        setVisible(!isVisible());
    }
}
