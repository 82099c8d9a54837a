package app.parallax.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch at one edge of a ribbon pane that is tied to something out of view.
 *
 * @param right at the right edge, else at the left one
 * @param styleClass the colour of what it ties
 */
public record RibbonTab(boolean right, double top, double bottom, String styleClass, boolean strong) {

    /** The same with those made one that overlap and look alike; the strong ones come last. */
    public static List<RibbonTab> merged(List<RibbonTab> tabs) {
        List<RibbonTab> merged = new ArrayList<>();
        tabs.stream()
                .sorted(Comparator.comparing(RibbonTab::strong)
                        .thenComparing(tab -> tab.styleClass().equals("differs"))
                        .thenComparing(RibbonTab::styleClass)
                        .thenComparing(RibbonTab::right)
                        .thenComparingDouble(RibbonTab::top))
                .forEach(tab -> {
                    boolean goesOn = !merged.isEmpty() && merged.getLast().isJoinedBy(tab);
                    merged.add(goesOn ? merged.removeLast().hull(tab) : tab);
                });
        return merged;
    }

    private boolean isJoinedBy(RibbonTab next) {
        return right == next.right && strong == next.strong && styleClass.equals(next.styleClass) && next.top <= bottom;
    }

    private RibbonTab hull(RibbonTab next) {
        return new RibbonTab(right, top, Math.max(bottom, next.bottom), styleClass, strong);
    }
}
