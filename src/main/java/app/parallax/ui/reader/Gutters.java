package app.parallax.ui.reader;

import app.parallax.text.Passage;
import app.parallax.ui.control.EdgeArrow;
import app.parallax.ui.control.EdgeArrow.Corner;
import app.parallax.ui.control.Ribbon;
import app.parallax.ui.control.RibbonPane;
import app.parallax.ui.control.RibbonTab;
import app.parallax.ui.session.Selection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/** What stands between neighbouring columns: ribbons, and arrows to what is out of view. */
final class Gutters {
    private final ReaderViewModel model;
    private final Runnable onBrought;
    private List<List<Tie>> ties = List.of();
    private Map<String, String> names = Map.of();
    private @Nullable Place hovered;

    private record Place(String source, int position) {
        boolean isIn(Passage passage) {
            return passage.source().equals(source) && passage.span().contains(position);
        }
    }

    /**
     * @param onBrought hears that an arrow has brought a column to a passage
     */
    Gutters(ReaderViewModel model, Runnable onBrought) {
        this.model = model;
        this.onBrought = onBrought;
    }

    /** Takes the ties between neighbours anew. */
    void show(Pages pages) {
        ties = pages.ties();
        names = pages.names();
    }

    /** Draws nothing until there are other pages. */
    void clear() {
        ties = List.of();
    }

    /** What is tied to the words under the pointer is drawn stronger; a position below 0 for none. */
    void hover(String source, int position) {
        hovered = position < 0 ? null : new Place(source, position);
    }

    /** Draws everything as it stands now; cheap, called after every layout. */
    void follow(List<ColumnView> columns, List<RibbonPane> panes) {
        for (int i = 0; i < panes.size() && i < ties.size(); i++) {
            follow(columns.get(i), columns.get(i + 1), panes.get(i), ties.get(i));
        }
    }

    private void follow(ColumnView left, ColumnView right, RibbonPane pane, List<Tie> between) {
        RibbonsBetween.Drawn drawn = new RibbonsBetween(left.page(), right.page(), pane).of(between, this::isLookedAt);
        pane.setTop(left.headerHeight());
        pane.onArrow(corner -> go(left, right, corner, drawn.beyond().getOrDefault(corner, List.of())));
        List<EdgeArrow> arrows = drawn.beyond().entrySet().stream()
                .map(beyond -> arrow(left, right, beyond))
                .toList();
        pane.show(new RibbonPane.Shown(Ribbon.merged(drawn.ribbons()), RibbonTab.merged(drawn.tabs()), arrows));
    }

    private boolean isLookedAt(Tie tie) {
        Selection selection = model.session().selection().get();
        boolean chosen = selection != null
                && (Objects.equals(selection.id(), tie.id())
                        || (selection.passages().contains(tie.left())
                                && selection.passages().contains(tie.right())));
        Place under = hovered;
        return chosen || (under != null && (under.isIn(tie.left()) || under.isIn(tie.right())));
    }

    private EdgeArrow arrow(ColumnView left, ColumnView right, Map.Entry<Corner, List<Tie>> beyond) {
        Corner corner = beyond.getKey();
        int count = (int) beyond.getValue().stream()
                .map(tie -> far(tie, corner).span().start())
                .distinct()
                .count();
        String name = names.getOrDefault((corner.isRight() ? right : left).source(), "");
        String words = model.texts()
                .text(
                        corner.isAbove() ? "beyond.above" : "beyond.below",
                        model.texts().count("beyond.passages", count),
                        name);
        return new EdgeArrow(corner, count, beyond.getValue().stream().anyMatch(this::isLookedAt), words);
    }

    private static Passage far(Tie tie, Corner corner) {
        return corner.isRight() ? tie.right() : tie.left();
    }

    private static Passage near(Tie tie, Corner corner) {
        return corner.isRight() ? tie.left() : tie.right();
    }

    /** Brings the nearest of what is out of view level with what it is tied to; what is looked at before all others. */
    private void go(ColumnView left, ColumnView right, Corner corner, List<Tie> beyond) {
        Comparator<Tie> byPlace =
                Comparator.comparingInt(tie -> far(tie, corner).span().start());
        Optional<Tie> next = beyond.stream()
                .min(Comparator.comparing((Tie tie) -> !isLookedAt(tie))
                        .thenComparing(corner.isAbove() ? byPlace.reversed() : byPlace));
        PageView from = (corner.isRight() ? left : right).page();
        PageView to = (corner.isRight() ? right : left).page();
        next.ifPresent(tie -> {
            double y = from.inView(near(tie, corner).span())
                    .map(Bounds::getMinY)
                    .filter(top -> top >= 0)
                    .orElse(from.readingLine());
            onBrought.run();
            to.bring(far(tie, corner).span(), y);
        });
    }
}
