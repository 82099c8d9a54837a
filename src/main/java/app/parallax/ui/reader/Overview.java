package app.parallax.ui.reader;

import app.parallax.present.Layer;
import app.parallax.present.PageItem;
import app.parallax.present.Run;
import app.parallax.ui.control.Ruler.Tick;
import java.util.List;
import java.util.stream.Stream;

/** What the ruler beside a column marks: where its text differs, stands alone, or is shared. */
final class Overview {
    private Overview() {}

    static List<Tick> ticks(List<PageItem> page, int length) {
        return page.stream()
                .filter(PageItem.Paragraph.class::isInstance)
                .map(PageItem.Paragraph.class::cast)
                .flatMap(paragraph -> paragraph.runs().stream())
                .flatMap(run -> tick(run, length))
                .distinct()
                .toList();
    }

    private static Stream<Tick> tick(Run run, int length) {
        return run
                .ground()
                .filter(layer -> layer != Layer.NO_RECORD)
                .map(layer -> new Tick(run.span().start() / (double) Math.max(1, length), layer.styleClass()))
                .stream();
    }
}
