package app.parallax.ui.reader;

import app.parallax.present.PageItem;
import app.parallax.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;

/**
 * Where passages stand on a page, or what stands for them there.
 *
 * @param rows what the flow shows
 */
record PagePassages(List<Row> rows, VirtualFlow<Row, Cell<Row, Region>> flow) {
    /** True where a stretch begins in what is folded away. */
    boolean isFolded(Span span) {
        return folded(span).isPresent();
    }

    private OptionalInt folded(Span span) {
        int index = Row.last(rows, span.start());
        return index >= 0
                        && rows.get(index) instanceof Row.Folded(PageItem.Fold fold, boolean isOpen)
                        && !isOpen
                        && fold.span().overlaps(span)
                ? OptionalInt.of(index)
                : OptionalInt.empty();
    }

    /** The same stretch, or where it is shown in no paragraph, such as a speaker's label, the beginning of the next one. */
    Span shown(Span span) {
        return rows.stream()
                .filter(Row.Words.class::isInstance)
                .map(row -> ((Row.Words) row).paragraph().span())
                .filter(paragraph -> paragraph.end() > span.start())
                .findFirst()
                .filter(paragraph -> !paragraph.overlaps(span))
                .map(paragraph -> new Span(paragraph.start(), paragraph.start() + 1))
                .orElse(span);
    }

    /** Where a passage stands, in the page's coordinates, as far as its paragraphs are laid out. */
    Optional<Bounds> boundsOf(Span span) {
        return rowsOf(span)
                .boxed()
                .flatMap(i -> flow.getCellIfVisible(i).stream())
                .map(Cell::getNode)
                .filter(ParagraphView.class::isInstance)
                .map(ParagraphView.class::cast)
                .flatMap(view -> view.boundsOf(span).map(b -> flow.sceneToLocal(view.localToScene(b))).stream())
                .reduce(PagePassages::hull);
    }

    /** The same where at least a part of it can be seen; of what is folded away the line that stands for it. */
    Optional<Bounds> inView(Span span) {
        return boundsOf(span)
                .or(() -> foldLine(span))
                .filter(at -> at.getMaxY() > 0 && at.getMinY() < flow.getHeight());
    }

    private Optional<Bounds> foldLine(Span span) {
        return folded(span).stream()
                .boxed()
                .flatMap(i -> flow.getCellIfVisible(i).stream())
                .map(cell -> flow.sceneToLocal(((LineView) cell.getNode()).lineInScene()))
                .findFirst();
    }

    private static Bounds hull(Bounds a, Bounds b) {
        double left = Math.min(a.getMinX(), b.getMinX());
        double top = Math.min(a.getMinY(), b.getMinY());
        double right = Math.max(a.getMaxX(), b.getMaxX());
        return new BoundingBox(left, top, right - left, Math.max(a.getMaxY(), b.getMaxY()) - top);
    }

    /** The indexes of the paragraphs that show something of a stretch. */
    IntStream rowsOf(Span span) {
        int first = Row.last(rows, span.start());
        return IntStream.range(Math.max(0, first), rows.size())
                .takeWhile(i -> rows.get(i).span().start() <= span.end())
                .filter(i -> rows.get(i) instanceof Row.Words(PageItem.Paragraph paragraph)
                        && paragraph.span().overlaps(span));
    }

    /** The stretch of the source from the first row in view to the last; empty before the first layout. */
    Optional<Span> visible() {
        List<Row> seen = flow.visibleCells().isEmpty()
                ? List.of()
                : rows.subList(flow.getFirstVisibleIndex(), flow.getLastVisibleIndex() + 1);
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(seen.getFirst().span().hull(seen.getLast().span()));
    }
}
