package app.parallax.ui.reader;

import app.parallax.present.Layer;
import app.parallax.present.PageItem;
import app.parallax.present.Run;
import app.parallax.present.search.Hits;
import app.parallax.text.Span;
import app.parallax.ui.control.Ruler.Tick;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the ruler beside a column marks: where its text differs, stands alone, or is shared. */
final class Overview {
    /** As many places as a high column has pixels to show. */
    private static final double PLACES = 2000;

    private Overview() {}

    private record Mark(Layer layer, int start) {}

    /** What matters most comes last, and so lies on top. */
    static List<Tick> ticks(List<PageItem> page, int length) {
        return page.stream()
                .flatMap(Overview::paragraphs)
                .flatMap(paragraph -> paragraph.runs().stream())
                .flatMap(run -> mark(run).stream())
                .sorted(Comparator.comparing(Mark::layer).reversed())
                .map(mark -> new Tick(
                        mark.start() / (double) Math.max(1, length),
                        mark.layer().styleClass()))
                .distinct()
                .toList();
    }

    /** The overview is one of the whole account, whatever is folded away of it. */
    private static Stream<PageItem.Paragraph> paragraphs(PageItem item) {
        return switch (item) {
            case PageItem.Paragraph paragraph -> Stream.of(paragraph);
            case PageItem.Fold fold ->
                fold.kind() == PageItem.FoldKind.FURNITURE
                        ? Stream.of()
                        : fold.folded().stream().flatMap(Overview::paragraphs);
            case PageItem.Gap gap -> Stream.of();
        };
    }

    /** Hits that would lie on one another are one; the one that is looked at comes last, over the others. */
    static List<Tick> found(Hits hits, @Nullable Span current, int length) {
        BitSet places = new BitSet();
        for (int i = 0; i < hits.size(); i++) {
            places.set((int) (share(hits.get(i), length) * PLACES));
        }
        List<Tick> ticks = new ArrayList<>(places.stream()
                .mapToObj(place -> new Tick(place / PLACES, "found"))
                .toList());
        if (current != null) {
            ticks.add(new Tick(share(current, length), "found-current"));
        }
        return ticks;
    }

    private static double share(Span hit, int length) {
        return hit.start() / (double) Math.max(1, length);
    }

    private static Optional<Mark> mark(Run run) {
        return run.ground()
                .filter(layer -> layer != Layer.NO_RECORD)
                .map(layer -> new Mark(layer, run.span().start()));
    }
}
