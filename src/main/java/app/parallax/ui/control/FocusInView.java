package app.parallax.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** Scrolls a flow so that what has the focus in one of its cells can be seen. */
public final class FocusInView {
    private static final double AIR = 8;

    private final VirtualFlow<?, ?> flow;

    private FocusInView(VirtualFlow<?, ?> flow) {
        this.flow = flow;
    }

    public static void of(VirtualFlow<?, ?> flow) {
        flow.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(new FocusInView(flow)::show);
    }

    private void show(@Nullable Node owner) {
        if (owner == null || owner.equals(flow) || !Focus.isIn(owner, flow)) {
            return;
        }
        Bounds at = flow.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        if (at.getMinY() < 0) {
            flow.scrollYBy(at.getMinY() - AIR);
        } else if (at.getMaxY() > flow.getHeight()) {
            flow.scrollYBy(at.getMaxY() - flow.getHeight() + AIR);
        }
    }
}
