package app.parallax.ui.reader;

import app.parallax.ui.correcting.Picking;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;

/**
 * The keys by which passages are chosen that shall be tied.
 *
 * @param row the columns from which they are chosen
 */
record PickingKeys(Picking picking, ColumnRow row) {
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
