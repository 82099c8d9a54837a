package app.parallax.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A band from a stretch at the left edge to a stretch at the right edge, in the coordinates of its pane.
 *
 * @param styleClass the colour of what it ties
 * @param strong drawn stronger than its neighbours
 */
public record Ribbon(
        double leftTop, double leftBottom, double rightTop, double rightBottom, String styleClass, boolean strong) {
    /** Bands that come nearer to each other than this at both edges cannot be told apart. */
    private static final double CLOSE = 8;

    /** The same with those made one that lie on or close to one another at both edges and look alike; the strong ones stay what they are, and come last. */
    public static List<Ribbon> merged(List<Ribbon> ribbons) {
        List<Ribbon> merged = new ArrayList<>();
        ribbons.stream()
                .filter(ribbon -> !ribbon.strong())
                .sorted(Comparator.comparing(Ribbon::styleClass)
                        .thenComparingDouble(Ribbon::leftTop)
                        .thenComparingDouble(Ribbon::rightTop))
                .forEach(ribbon -> {
                    boolean goesOn = !merged.isEmpty() && merged.getLast().isCloseTo(ribbon);
                    merged.add(goesOn ? merged.removeLast().hull(ribbon) : ribbon);
                });
        // What differs lies on top of what is said alike.
        merged.sort(Comparator.comparing(ribbon -> ribbon.styleClass().equals("differs")));
        ribbons.stream().filter(Ribbon::strong).forEach(merged::add);
        return merged;
    }

    private boolean isCloseTo(Ribbon other) {
        return styleClass.equals(other.styleClass)
                && gap(leftTop, leftBottom, other.leftTop, other.leftBottom) < CLOSE
                && gap(rightTop, rightBottom, other.rightTop, other.rightBottom) < CLOSE;
    }

    private static double gap(double top, double bottom, double otherTop, double otherBottom) {
        return Math.max(top, otherTop) - Math.min(bottom, otherBottom);
    }

    private Ribbon hull(Ribbon other) {
        return new Ribbon(
                Math.min(leftTop, other.leftTop),
                Math.max(leftBottom, other.leftBottom),
                Math.min(rightTop, other.rightTop),
                Math.max(rightBottom, other.rightBottom),
                styleClass,
                strong);
    }
}
