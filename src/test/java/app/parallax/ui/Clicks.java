package app.parallax.ui;

import java.util.Comparator;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Clicks on the words of a page that follow upon each other, each told which one it is. How much time may lie between them is the toolkit's business, and a busy machine's robot takes more; which words they hit is ours: what lies under the pointer is looked for anew for each.
 */
final class Clicks {
    private final OnScreen screen;

    Clicks(OnScreen screen) {
        this.screen = screen;
    }

    /**
     * Clicks once.
     *
     * @param at in the scene
     * @param count 1 for the first of several clicks
     */
    void click(Point2D at, int count) {
        screen.robot().interact(() -> {
            fire(MouseEvent.MOUSE_PRESSED, at, count, true);
            fire(MouseEvent.MOUSE_RELEASED, at, count, false);
            fire(MouseEvent.MOUSE_CLICKED, at, count, false);
        });
    }

    private void fire(EventType<MouseEvent> type, Point2D at, int count, boolean down) {
        Node under = screen.all(".marked-text").stream()
                .filter(node -> OnScreen.isSeen(node) && node.contains(node.sceneToLocal(at)))
                .min(Comparator.comparingDouble(node -> node.getLayoutBounds().getHeight()))
                .orElseThrow(() -> new AssertionError("no words at " + at));
        Point2D onScreen = screen.window().shell().localToScreen(at);
        MouseEvent event = new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                onScreen.getX(),
                onScreen.getY(),
                MouseButton.PRIMARY,
                count,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                true,
                null);
        Event.fireEvent(under, event);
    }
}
