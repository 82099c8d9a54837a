package app.parallax.ui.reader;

import app.parallax.text.Passage;
import app.parallax.ui.correcting.Picking;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;

/**
 * The keys by which passages are chosen that shall be tied.
 *
 * @param row the columns from which they are chosen
 */
record PickingKeys(Picking picking, ColumnRow row) {
    /** Keeps the cursor in view, and gives its column the focus. */
    void follow(Passage cursor) {
        row.of(cursor.source()).ifPresent(column -> {
            Optional<Bounds> at = column.page().boundsOf(cursor.span());
            double height = column.page().getHeight();
            if (at.isEmpty() || at.get().getMinY() < 0 || at.get().getMaxY() > height) {
                column.page().bring(cursor.span(), column.page().readingLine());
            }
            column.requestFocus();
        });
    }

    void hear(KeyEvent e) {
        if (!picking.isOn() || e.isShortcutDown() || e.getTarget() instanceof Button) {
            return;
        }
        boolean known = true;
        switch (e.getCode()) {
            case DOWN -> picking.step(1);
            case UP -> picking.step(-1);
            case LEFT -> cross(-1);
            case RIGHT -> cross(1);
            case ENTER -> picking.choose();
            case ESCAPE -> picking.stop();
            default -> known = false;
        }
        if (known) {
            e.consume();
        }
    }

    private void cross(int by) {
        Picking.Stage stage = picking.stage().get();
        if (stage != null) {
            List<String> ids = row.sources();
            int to = ids.indexOf(stage.cursor().source()) + by;
            if (to >= 0 && to < ids.size()) {
                picking.cross(ids.get(to), row.columns().get(to).page().firstPosition());
            }
        }
    }
}
