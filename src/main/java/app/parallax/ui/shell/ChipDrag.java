package app.parallax.ui.shell;

import app.parallax.ui.control.RowDrag;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Lets a chip be dragged along its row, and moved there with Ctrl+Shift and a page key. */
final class ChipDrag {
    private final ButtonBase chip;
    private final Parent row;
    private final Consumer<Node> onMoved;

    /**
     * @param mark shows where the chip would come to stand
     * @param onMoved hears which chip's place it takes
     */
    ChipDrag(ButtonBase chip, Parent row, Region mark, Consumer<Node> onMoved) {
        this.chip = chip;
        this.row = row;
        this.onMoved = onMoved;
        new RowDrag(chip, chip, row::getChildrenUnmodifiable, mark, onMoved);
        chip.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent e) {
        boolean known = e.getCode() == KeyCode.PAGE_UP || e.getCode() == KeyCode.PAGE_DOWN;
        if (known && e.isShortcutDown() && e.isShiftDown()) {
            e.consume();
            int at = row.getChildrenUnmodifiable().indexOf(chip) + (e.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            if (at >= 0 && at < row.getChildrenUnmodifiable().size()) {
                onMoved.accept(row.getChildrenUnmodifiable().get(at));
            }
        }
    }
}
