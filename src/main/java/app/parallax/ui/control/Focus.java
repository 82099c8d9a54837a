package app.parallax.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Where the focus is among the parts of a window. Touched by the window's thread only. */
public final class Focus {
    private Focus() {}

    /** True where a node is a part, or stands in it. */
    static boolean isIn(@Nullable Node node, Node part) {
        for (@Nullable Node n = node; n != null; n = n.getParent()) {
            if (n.equals(part)) {
                return true;
            }
        }
        return false;
    }

    static boolean isShown(Node node) {
        for (@Nullable Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** What has the focus in a part; empty where nothing there has it. */
    static Optional<Node> in(Node part) {
        return Optional.ofNullable(part.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(owner -> isIn(owner, part));
    }

    /**
     * Controls that are made anew while one of them has the focus: the new one of the same id has it then, or where there is none the first of them.
     *
     * @param remake makes what is in the part anew
     */
    public static void across(Parent part, Runnable remake) {
        Optional<Node> had = in(part);
        remake.run();
        had.filter(owner -> !isIn(owner, part))
                .flatMap(owner -> part.lookupAll("*").stream()
                        .filter(node -> node.getId() != null && node.getId().equals(owner.getId()))
                        .findFirst()
                        .or(() -> outermost(part, false)))
                .ifPresent(Node::requestFocus);
    }

    /** The first control in a part that Tab stops at, or the last one. */
    static Optional<Node> outermost(Node part, boolean last) {
        if (!part.isVisible() || part.isDisabled()) {
            return Optional.empty();
        }
        List<Node> children = part instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        Stream<Node> inside =
                (last ? children.reversed() : children).stream().flatMap(child -> outermost(child, last).stream());
        Stream<Node> itself = Stream.of(part).filter(Node::isFocusTraversable);
        return (last ? Stream.concat(inside, itself) : Stream.concat(itself, inside)).findFirst();
    }
}
