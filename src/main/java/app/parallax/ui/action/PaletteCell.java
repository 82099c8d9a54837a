package app.parallax.ui.action;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A line of the palette: what is done, why it cannot be done now, its key. */
final class PaletteCell extends ListCell<PaletteEntry> {
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Label words = new Label();
    private final Label obstacle = new Label();
    private final Label key = new Label();
    private final HBox line = new HBox(words, obstacle, key);

    PaletteCell(Consumer<PaletteEntry> onChosen) {
        getStyleClass().add("palette-cell");
        line.getStyleClass().add("palette-line");
        words.getStyleClass().add("palette-words");
        obstacle.getStyleClass().add("palette-obstacle");
        obstacle.setMaxWidth(Double.MAX_VALUE);
        obstacle.setMinWidth(0);
        HBox.setHgrow(obstacle, Priority.ALWAYS);
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
        setOnMouseClicked(e -> {
            PaletteEntry entry = getItem();
            if (entry != null) {
                onChosen.accept(entry);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        boolean none = empty || entry == null;
        setGraphic(none ? null : line);
        pseudoClassStateChanged(IMPOSSIBLE, entry != null && !entry.isPossible());
        if (entry != null) {
            words.setText(entry.words());
            obstacle.setText(entry.obstacle());
            key.setText(entry.key());
            key.setVisible(!entry.key().isEmpty());
            setAccessibleText(entry.words());
        }
    }
}
