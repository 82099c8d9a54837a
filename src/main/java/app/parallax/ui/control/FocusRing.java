package app.parallax.ui.control;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A ring round what has the focus, for whoever goes by keys; who points with the mouse sees none. One for the whole window, so that nothing that can have the focus is without, and no control changes its
 * size or shape for it. To be the last child of what covers the window.
 */
public final class FocusRing extends Region {
    private static final double AIR = 2;

    private boolean byKeys;
    private @Nullable Node ringed;

    public FocusRing() {
        getStyleClass().add("focus-ring");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::take);
        sceneProperty().subscribe(this::hear);
        AfterLayout.of(this, this::follow);
    }

    private void take(@Nullable Node owner) {
        ringed = byKeys ? owner : null;
        // Nothing else may have changed that would make a frame.
        Platform.requestNextPulse();
    }

    private void hear(@Nullable Scene scene) {
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> byKeys = true);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
                byKeys = false;
                take(null);
            });
        }
    }

    /** After every layout: the ring stands where what it rings stands now. */
    private void follow() {
        Node owner = ringed;
        Optional<Bounds> at = owner == null || owner.getScene() == null ? Optional.empty() : seen(owner);
        setVisible(at.isPresent());
        at.map(getParent()::sceneToLocal).ifPresent(this::surround);
    }

    /** At the window's edge it stands inside of what it rings. */
    private void surround(Bounds at) {
        Bounds window = getParent().getLayoutBounds();
        double left = Math.max(window.getMinX(), Math.floor(at.getMinX()) - AIR);
        double top = Math.max(window.getMinY(), Math.floor(at.getMinY()) - AIR);
        double right = Math.min(window.getMaxX(), Math.ceil(at.getMaxX()) + AIR);
        double bottom = Math.min(window.getMaxY(), Math.ceil(at.getMaxY()) + AIR);
        resizeRelocate(left, top, right - left, bottom - top);
    }

    /** As much of a node as can be seen, in the scene: what it lies in may be scrolled. */
    private static Optional<Bounds> seen(Node node) {
        Bounds seen = node.localToScene(node.getLayoutBounds());
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return Optional.empty();
            }
            Node clip = n.getClip();
            if (clip != null) {
                seen = common(seen, n.localToScene(clip.getBoundsInParent()));
            }
        }
        return seen.isEmpty() || seen.getWidth() < 1 || seen.getHeight() < 1 ? Optional.empty() : Optional.of(seen);
    }

    private static Bounds common(Bounds a, Bounds b) {
        double left = Math.max(a.getMinX(), b.getMinX());
        double top = Math.max(a.getMinY(), b.getMinY());
        double width = Math.min(a.getMaxX(), b.getMaxX()) - left;
        double height = Math.min(a.getMaxY(), b.getMaxY()) - top;
        return new BoundingBox(left, top, width, height);
    }
}
