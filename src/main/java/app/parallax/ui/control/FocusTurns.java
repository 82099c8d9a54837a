package app.parallax.ui.control;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Parts that take turns in one place: who was in the one that goes is in the one that comes, where he was in it last. Who is elsewhere in the window stays there. */
public final class FocusTurns {
    private final Map<Node, Node> last = new WeakHashMap<>();

    /**
     * Changes from one part to another.
     *
     * @param from null where there was none
     * @param first gives the focus to something in the other part when it comes for the first time
     */
    public void change(@Nullable Node from, Node to, Runnable change, Runnable first) {
        Optional<Node> owner = from == null ? Optional.empty() : Focus.in(from);
        owner.ifPresent(node -> last.put(from, node));
        change.run();
        if (owner.isPresent()) {
            enter(to, first);
        }
    }

    /**
     * Goes to a part, to where the focus was in it last.
     *
     * @param first gives the focus to something in it where it was nowhere yet
     */
    public void enter(Node to, Runnable first) {
        Optional.ofNullable(last.get(to))
                .filter(node -> Focus.isIn(node, to))
                .ifPresentOrElse(Node::requestFocus, first);
    }
}
