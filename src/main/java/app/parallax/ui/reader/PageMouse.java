package app.parallax.ui.reader;

import app.parallax.present.selecting.Grain;
import app.parallax.ui.control.EdgeScroll;
import app.parallax.ui.selecting.TextSelecting;
import java.util.function.BooleanSupplier;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Selects words of a page with the mouse: dragged over, double clicked, clicked with Shift. Beyond the upper or lower edge the page scrolls on as long as the button is held. */
final class PageMouse {
    private final PageView page;
    private final PageWords words;
    private final TextSelecting selecting;
    private final PageKeys keys;
    private final BooleanSupplier isTaken;
    private final EdgeScroll edge = new EdgeScroll(this::scroll);
    private Point2D pointer = Point2D.ZERO;
    private Grain grain = Grain.CHARACTER;

    /**
     * Hears the mouse on a page from now on.
     *
     * @param isTaken tells whether the mouse chooses something else at this moment
     */
    static void hear(PageView page, PageWords words, PageKeys keys, BooleanSupplier isTaken) {
        PageMouse mouse = new PageMouse(page, words, keys, isTaken);
        // A cell that is scrolled away while the mouse is held hands what it hears on to what it stood in.
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse::pressed);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::dragged);
        page.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse::released);
    }

    private PageMouse(PageView page, PageWords words, PageKeys keys, BooleanSupplier isTaken) {
        this.page = page;
        this.words = words;
        this.selecting = words.selecting();
        this.keys = keys;
        this.isTaken = isTaken;
    }

    private void pressed(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY || isTaken.getAsBoolean() || isBesideTheText(e.getTarget())) {
            return;
        }
        point(e);
        if (e.isShiftDown()) {
            grain = Grain.CHARACTER;
            selecting.resume(words.source(), keys.start());
            selecting.dragTo(place());
        } else {
            grain = Grain.ofClicks(e.getClickCount());
            int place = place();
            keys.startAt(place);
            selecting.begin(words.source(), place, grain);
        }
    }

    /** Names in the margin, signs of findings and lines that fold do something else. */
    private boolean isBesideTheText(EventTarget target) {
        Node node = target instanceof Node pressed ? pressed : null;
        while (node != null && node != page && !(node instanceof Labeled)) {
            node = node.getParent();
        }
        return node instanceof Labeled;
    }

    private void point(MouseEvent e) {
        pointer = page.sceneToLocal(e.getSceneX(), e.getSceneY());
    }

    private int place() {
        return words.at(pointer, grain);
    }

    private void dragged(MouseEvent e) {
        if (selecting.isDragging() && !e.isStillSincePress()) {
            point(e);
            edge.beyond(Math.min(0, pointer.getY()) + Math.max(0, pointer.getY() - page.getHeight()));
            selecting.dragTo(place());
        }
    }

    private void scroll(double pixels) {
        if (!selecting.isDragging() || page.getScene() == null) {
            edge.stop();
            return;
        }
        page.scrollBy(pixels);
        page.layout();
        selecting.dragTo(place());
    }

    private void released(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY) {
            edge.stop();
            selecting.end();
        }
    }
}
