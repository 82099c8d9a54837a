package app.parallax.ui.reader;

import app.parallax.text.Passage;
import app.parallax.text.Span;
import app.parallax.ui.control.EdgeArrow.Corner;
import app.parallax.ui.control.Ribbon;
import app.parallax.ui.control.RibbonPane;
import app.parallax.ui.control.RibbonTab;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Bounds;

/**
 * What is tied between two neighbouring columns, as it stands now: a ribbon where both ends are in view, a tab where one is, and what lies beyond which edge.
 *
 * @param pane between the two
 */
record RibbonsBetween(PageView left, PageView right, RibbonPane pane) {

    /**
     * What there is to draw.
     *
     * @param beyond by where they are out of view: the ties that have one end in view, as they stand there from the edge on
     */
    record Drawn(List<Ribbon> ribbons, List<RibbonTab> tabs, Map<Corner, List<Tie>> beyond) {}

    /**
     * @param isStrong tells which ties are looked at
     */
    Drawn of(List<Tie> ties, Predicate<Tie> isStrong) {
        Drawn drawn = new Drawn(new ArrayList<>(), new ArrayList<>(), new EnumMap<>(Corner.class));
        Optional<Span> leftSeen = left.visibleSpan();
        Optional<Span> rightSeen = right.visibleSpan();
        if (leftSeen.isPresent() && rightSeen.isPresent()) {
            for (Tie tie : ties) {
                boolean here = tie.left().span().overlaps(leftSeen.get());
                boolean there = tie.right().span().overlaps(rightSeen.get());
                if ((here || there) && !isFoldedAway(tie)) {
                    draw(tie, isStrong.test(tie), drawn);
                }
            }
        }
        return drawn;
    }

    /** What is folded away on both sides is not what one reads. */
    private boolean isFoldedAway(Tie tie) {
        return left.isFolded(tie.left().span()) && right.isFolded(tie.right().span());
    }

    private void draw(Tie tie, boolean strong, Drawn drawn) {
        Optional<Bounds> l = left.inView(tie.left().span());
        Optional<Bounds> r = right.inView(tie.right().span());
        if (l.isPresent() && r.isPresent()) {
            drawn.ribbons()
                    .add(new Ribbon(
                            top(l.get(), left),
                            bottom(l.get(), left),
                            top(r.get(), right),
                            bottom(r.get(), right),
                            tie.styleClass(),
                            strong));
        } else if (l.isPresent()) {
            drawn.tabs().add(new RibbonTab(false, top(l.get(), left), bottom(l.get(), left), tie.styleClass(), strong));
            beyond(tie, true, drawn);
        } else if (r.isPresent()) {
            drawn.tabs()
                    .add(new RibbonTab(true, top(r.get(), right), bottom(r.get(), right), tie.styleClass(), strong));
            beyond(tie, false, drawn);
        }
    }

    private void beyond(Tie tie, boolean toTheRight, Drawn drawn) {
        PageView page = toTheRight ? right : left;
        Passage passage = toTheRight ? tie.right() : tie.left();
        Corner corner = Corner.of(toTheRight, isAbove(page, passage.span()));
        drawn.beyond().computeIfAbsent(corner, c -> new ArrayList<>()).add(tie);
    }

    private static boolean isAbove(PageView page, Span span) {
        return page.boundsOf(span)
                .map(at -> at.getMaxY() <= 0)
                .orElseGet(() -> page.visibleSpan()
                        .map(seen -> span.start() < seen.start())
                        .orElse(true));
    }

    private double top(Bounds at, PageView page) {
        return Math.clamp(at.getMinY(), 0, Math.max(0, page.getHeight())) + offset(page);
    }

    private double bottom(Bounds at, PageView page) {
        return Math.clamp(at.getMaxY(), 0, Math.max(0, page.getHeight())) + offset(page);
    }

    private double offset(PageView page) {
        return page.getLayoutY() - pane.getLayoutY() + page.getParent().getLayoutY();
    }
}
