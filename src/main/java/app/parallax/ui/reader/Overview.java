package app.parallax.ui.reader;

import app.parallax.present.Layer;
import app.parallax.present.PageItem;
import app.parallax.present.Run;
import app.parallax.ui.control.Ruler.Tick;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the ruler beside a column marks: where its text differs, stands alone, or is shared. */
final class Overview {
    private Overview() {}

    private record Mark(Layer layer, int start) {}

    /** What matters most comes last, and so lies on top. */
    static List<Tick> ticks(List<PageItem> page, int length) {
        return page.stream()
                .filter(PageItem.Paragraph.class::isInstance)
                .map(PageItem.Paragraph.class::cast)
                .flatMap(paragraph -> paragraph.runs().stream())
                .flatMap(run -> mark(run).stream())
                .sorted(Comparator.comparing(Mark::layer).reversed())
                .map(mark -> new Tick(
                        mark.start() / (double) Math.max(1, length),
                        mark.layer().styleClass()))
                .distinct()
                .toList();
    }

    private static Optional<Mark> mark(Run run) {
        return run.ground()
                .filter(layer -> layer != Layer.NO_RECORD)
                .map(layer -> new Mark(layer, run.span().start()));
    }
}
