package app.parallax.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Goes through a window with the Tab key until it comes round, as somebody without a mouse does, and tells what was wrong on the way. */
final class Walk {
    private static final int MOST = 200;
    /** How far parts may overlap that stand beside or below one another, in pixels. */
    private static final double OVERLAP = 4;
    /** Where a ring may stand, in pixels round what it rings. */
    private static final double AROUND = 4;
    /** What WCAG 2.2 asks of a mark of the focus (success criterion 1.4.11). */
    private static final double LEAST_CONTRAST = 3;

    private final OnScreen screen;
    private final Parent within;
    private final List<String> wrong = new ArrayList<>();

    /**
     * @param within where the focus stays: the whole window, or what lies over it
     */
    Walk(OnScreen screen, Parent within) {
        this.screen = screen;
        this.within = within;
    }

    /** A sentence for each thing that is wrong; none where all is as it should be. */
    List<String> wrong() throws TimeoutException {
        List<Node> forwards = round(false, true);
        List<Node> backwards = round(true, false);
        missed(forwards, "Tab");
        missed(backwards, "Shift+Tab");
        order(forwards);
        if (!new LinkedHashSet<>(forwards).equals(new LinkedHashSet<>(backwards))) {
            wrong.add("Tab and Shift+Tab go through other controls");
        }
        return wrong;
    }

    /** The controls from one to the next until the first comes again. */
    private List<Node> round(boolean back, boolean look) throws TimeoutException {
        List<Node> stops = new ArrayList<>();
        @Nullable Node before = null;
        @Nullable Shot ringed = null;
        while (stops.size() < MOST) {
            step(back);
            Node now = screen.window().stage().getScene().getFocusOwner();
            // The only control there is never without it.
            if (ringed != null && before != null && !before.equals(now)) {
                ring(before, ringed);
            }
            if (now == null || !OnScreen.isSeen(now) || now.isDisabled()) {
                wrong.add("the focus is lost after " + name(before));
                return stops;
            }
            if (!isIn(now, within)) {
                wrong.add("the focus goes out to " + name(now));
                return stops;
            }
            if (!stops.isEmpty() && now.equals(stops.getFirst())) {
                return stops;
            }
            if (stops.contains(now)) {
                wrong.add("Tab comes to " + name(now) + " again without having been everywhere");
                return stops;
            }
            stops.add(now);
            before = now;
            ringed = look ? shot(now) : null;
        }
        wrong.add("Tab does not come round");
        return stops;
    }

    /** Fired, not pressed on the keyboard of the screen: there are thousands of steps, and nothing but the window hears them. */
    private void step(boolean back) throws TimeoutException {
        screen.ask(() -> {
            @Nullable Node owner = screen.window().stage().getScene().getFocusOwner();
            Node target = owner == null ? screen.window().shell() : owner;
            Event.fireEvent(target, key(KeyEvent.KEY_PRESSED, back));
            Event.fireEvent(target, key(KeyEvent.KEY_RELEASED, back));
            return true;
        });
        screen.frame();
    }

    private static KeyEvent key(EventType<KeyEvent> type, boolean back) {
        return new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, "", KeyCode.TAB, back, false, false, false);
    }

    private record Shot(Bounds at, int[] pixels) {}

    private Shot shot(Node node) throws TimeoutException {
        return shot(screen.ask(() -> around(node)));
    }

    private Shot shot(Bounds at) throws TimeoutException {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
        WritableImage image = screen.ask(() -> screen.window().shell().snapshot(parameters, null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Shot(at, pixels);
    }

    private Bounds around(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        double left = Math.max(0, Math.floor(at.getMinX() - AROUND));
        double top = Math.max(0, Math.floor(at.getMinY() - AROUND));
        double right = Math.min(screen.window().shell().getWidth(), Math.ceil(at.getMaxX() + AROUND));
        double bottom = Math.min(screen.window().shell().getHeight(), Math.ceil(at.getMaxY() + AROUND));
        return new BoundingBox(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    /** What a control with the focus looks like beside the same without: as many pixels stand out from those before as a line along two of its sides has. */
    private void ring(Node node, Shot with) throws TimeoutException {
        Shot without = shot(with.at());
        int differing = 0;
        for (int i = 0; i < with.pixels().length; i++) {
            differing += Contrast.of(with.pixels()[i], without.pixels()[i]) >= LEAST_CONTRAST ? 1 : 0;
        }
        double sides = with.at().getWidth() + with.at().getHeight() - 4 * AROUND;
        if (differing < sides) {
            wrong.add("the focus is not seen on " + name(node) + ": " + differing + " pixels of " + Math.round(sides));
        }
    }

    /** Whatever can have the focus was come to. Of toggles in a group Tab stops at one, and arrow keys go through the others. */
    private void missed(List<Node> stops, String key) {
        Set<Object> groups = new LinkedHashSet<>();
        stops.forEach(stop -> groups.add(group(stop)));
        within.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && OnScreen.isSeen(node) && !node.isDisabled())
                .filter(node -> node.getLayoutBounds().getWidth() > 0)
                .filter(node -> !groups.contains(group(node)))
                .forEach(node -> wrong.add(key + " does not come to " + name(node)));
    }

    private static Object group(Node node) {
        return node instanceof ToggleButton toggle && toggle.getToggleGroup() != null ? toggle.getToggleGroup() : node;
    }

    /** From left to right and from above to below; once in a round the way goes back to the beginning. */
    private void order(List<Node> stops) {
        int first = stops.indexOf(stops.stream()
                .min(Comparator.comparing((Node node) -> path(node), Walk::inTree))
                .orElse(null));
        for (int i = 1; i < stops.size(); i++) {
            Node from = stops.get((first + i - 1) % stops.size());
            Node to = stops.get((first + i) % stops.size());
            if (!follows(from, to)) {
                wrong.add("Tab goes from " + name(from) + " back to " + name(to));
            }
        }
    }

    /** The places among their siblings of a node's ancestors and of itself, from the root down. */
    private static List<Integer> path(Node node) {
        List<Integer> path = new ArrayList<>();
        for (Node n = node; n.getParent() != null; n = n.getParent()) {
            path.addFirst(n.getParent().getChildrenUnmodifiable().indexOf(n));
        }
        return path;
    }

    private static int inTree(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = Integer.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /** Of the two parts of what holds both, the second one stands below the first, or beside it to the right. */
    private static boolean follows(Node from, Node to) {
        List<Node> first = ancestors(from);
        List<Node> second = ancestors(to);
        int at = 0;
        while (at < first.size() - 1
                && at < second.size() - 1
                && first.get(at + 1).equals(second.get(at + 1))) {
            at++;
        }
        if (at == first.size() - 1 || at == second.size() - 1) {
            // One holds the other: what holds comes first.
            return at == first.size() - 1;
        }
        if (first.get(at + 1).getViewOrder() < second.get(at + 1).getViewOrder()) {
            // What lies over the rest comes before it.
            return true;
        }
        Bounds a = inScene(first.get(at + 1));
        Bounds b = inScene(second.get(at + 1));
        boolean within = a.contains(b) || b.contains(a);
        return within ? follows(inScene(from), inScene(to)) : follows(a, b);
    }

    private static boolean follows(Bounds a, Bounds b) {
        boolean below = b.getMinY() >= a.getMaxY() - OVERLAP;
        boolean right = b.getMinX() >= a.getMaxX() - OVERLAP && b.getMaxY() > a.getMinY() + OVERLAP;
        return below || right;
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static List<Node> ancestors(Node node) {
        List<Node> ancestors = new ArrayList<>();
        for (@Nullable Node n = node; n != null; n = n.getParent()) {
            ancestors.addFirst(n);
        }
        return ancestors;
    }

    private static boolean isIn(Node node, Node part) {
        return ancestors(node).contains(part);
    }

    private static String name(@Nullable Node node) {
        return node == null
                ? "nothing"
                : Spoken.of(node) + " " + node.getClass().getSimpleName() + " " + node.getId() + " "
                        + node.getStyleClass();
    }
}
