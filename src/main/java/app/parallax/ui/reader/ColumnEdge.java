package app.parallax.ui.reader;

import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/** The edge of a column that can be taken hold of. */
final class ColumnEdge extends Region {
    static final double WIDTH = 7;

    private double pressed;

    /**
     * @param onPress hears when it is taken hold of
     * @param onDrag hears how far it has been dragged since, in pixels; right is more
     * @param onEven hears a double click
     */
    ColumnEdge(Runnable onPress, DoubleConsumer onDrag, Runnable onEven) {
        getStyleClass().add("column-edge");
        setCursor(Cursor.H_RESIZE);
        setOnMousePressed(e -> {
            pressed = e.getSceneX();
            onPress.run();
            e.consume();
        });
        setOnMouseDragged(e -> {
            onDrag.accept(e.getSceneX() - pressed);
            e.consume();
        });
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
                onEven.run();
            }
            e.consume();
        });
    }
}
