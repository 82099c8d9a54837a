package app.parallax.ui.reader;

import app.parallax.ui.control.FocusKeeper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Lies over the columns while a sheet is open; a click beside the sheet, or Escape, puts it away. Part of the window, since a window of its own with round corners needs a desktop that
 * blends windows, which not every one does.
 */
final class SheetLayer extends Region {
    private static final double AIR = 12;

    private final Runnable onHidden;
    private @Nullable Region sheet;
    private final FocusKeeper keeper = new FocusKeeper(this, false);
    private double wantedX;
    private double wantedY;

    /**
     * @param onHidden told when a sheet was put away, whoever did it
     */
    SheetLayer(Runnable onHidden) {
        this.onHidden = onHidden;
        setVisible(false);
        setOnMousePressed(e -> {
            if (e.getTarget() == this) {
                hide();
            }
            e.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                hide();
                e.consume();
            }
        });
    }

    /** Shows a sheet with its upper left corner here, or as near as there is room. */
    void show(Region newSheet, double x, double y) {
        keeper.take();
        sheet = newSheet;
        wantedX = x;
        wantedY = y;
        getChildren().setAll(newSheet);
        setVisible(true);
        requestLayout();
    }

    /** Puts the sheet away; the focus goes back to where it was. */
    void hide() {
        if (sheet == null) {
            return;
        }
        sheet = null;
        getChildren().clear();
        setVisible(false);
        onHidden.run();
        keeper.giveBack();
    }

    @Override
    protected void layoutChildren() {
        if (sheet != null) {
            double width = Math.min(sheet.prefWidth(-1), getWidth() - 2 * AIR);
            double height = Math.min(sheet.prefHeight(width), getHeight() - 2 * AIR);
            sheet.resizeRelocate(
                    Math.clamp(wantedX, AIR, Math.max(AIR, getWidth() - width - AIR)),
                    Math.clamp(wantedY, AIR, Math.max(AIR, getHeight() - height - AIR)),
                    width,
                    height);
        }
    }
}
