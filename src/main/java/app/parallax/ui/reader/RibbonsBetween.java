package app.parallax.ui.reader;

import app.parallax.text.Span;
import app.parallax.ui.control.Ribbon;
import app.parallax.ui.control.RibbonPane;
import app.parallax.ui.session.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * What is tied between two neighbouring columns, as it stands now.
 *
 * @param pane between the two
 */
record RibbonsBetween(PageView left, PageView right, RibbonPane pane) {

    /** A ribbon for each tie of which both ends are in view; those of what is selected come last, on top. */
    List<Ribbon> of(List<Tie> ties, @Nullable Selection selection) {
        Optional<Span> leftSeen = left.visibleSpan();
        Optional<Span> rightSeen = right.visibleSpan();
        if (leftSeen.isEmpty() || rightSeen.isEmpty()) {
            return List.of();
        }
        List<Tie> near = ties.stream()
                .filter(tie -> tie.left().span().overlaps(leftSeen.get())
                        && tie.right().span().overlaps(rightSeen.get()))
                .toList();
        List<Ribbon> weak = new ArrayList<>();
        List<Ribbon> strong = new ArrayList<>();
        for (Tie tie : near) {
            boolean chosen = selection != null && isChosen(selection, tie);
            ribbon(tie, chosen).ifPresent(chosen ? strong::add : weak::add);
        }
        weak.addAll(strong);
        return weak;
    }

    private static boolean isChosen(Selection selection, Tie tie) {
        return Objects.equals(selection.id(), tie.id())
                || (selection.passages().contains(tie.left())
                        && selection.passages().contains(tie.right()));
    }

    private Optional<Ribbon> ribbon(Tie tie, boolean strong) {
        Optional<Bounds> l = left.inView(tie.left().span());
        Optional<Bounds> r = right.inView(tie.right().span());
        if (l.isEmpty() || r.isEmpty()) {
            return Optional.empty();
        }
        double leftTop = offset(left);
        double rightTop = offset(right);
        return Optional.of(new Ribbon(
                clamp(l.get().getMinY(), left) + leftTop,
                clamp(l.get().getMaxY(), left) + leftTop,
                clamp(r.get().getMinY(), right) + rightTop,
                clamp(r.get().getMaxY(), right) + rightTop,
                tie.styleClass(),
                strong));
    }

    private static double clamp(double y, PageView page) {
        return Math.clamp(y, 0, Math.max(0, page.getHeight()));
    }

    private double offset(PageView page) {
        return page.getLayoutY() - pane.getLayoutY() + page.getParent().getLayoutY();
    }
}
