package app.parallax.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;

/**
 * Which place of a text stands at which height of its page, to the pixel. Places are positions in the source, in UTF-16 code units and parts of them; heights count from the page's upper edge.
 *
 * @param rows what the flow shows
 */
record PagePlaces(List<Row> rows, VirtualFlow<Row, Cell<Row, Region>> flow) {
    /** From so many rows beyond the view on, the way there is not shown: only its last stretch. */
    private static final int FAR = 12;

    private static final double LEVEL = 0.5;

    private record Seen(int index, Region node, double top) {
        double bottom() {
            return top + node.getHeight();
        }
    }

    private Stream<Seen> seen() {
        if (flow.visibleCells().isEmpty()) {
            return Stream.of();
        }
        return IntStream.rangeClosed(flow.getFirstVisibleIndex(), flow.getLastVisibleIndex())
                .boxed()
                .flatMap(i -> seen(i).stream());
    }

    private Optional<Seen> seen(int index) {
        return flow.getCellIfVisible(index)
                .map(cell -> new Seen(
                        index, cell.getNode(), flow.cellToViewport(cell, 0, 0).getY()));
    }

    /** The place at a height; below the last row the end of its text. Empty before the first layout. */
    OptionalDouble at(double y) {
        Optional<Seen> row =
                seen().filter(r -> y < r.bottom()).findFirst().or(() -> seen().reduce((before, last) -> last));
        return row.map(r -> OptionalDouble.of(at(r, y - r.top()))).orElseGet(OptionalDouble::empty);
    }

    private double at(Seen row, double y) {
        if (row.node() instanceof ParagraphView paragraph) {
            return paragraph.placeAt(y);
        }
        Row shown = rows.get(row.index());
        double share = Math.clamp(y / Math.max(1, row.node().getHeight()), 0, 1);
        return shown.span().start() + share * shown.span().length();
    }

    /** The height of a place; empty where its row is out of view. */
    OptionalDouble heightOf(double place) {
        return seen(row(place))
                .map(row -> OptionalDouble.of(heightOf(row, place)))
                .orElseGet(OptionalDouble::empty);
    }

    private double heightOf(Seen row, double place) {
        if (row.node() instanceof ParagraphView paragraph) {
            return row.top() + paragraph.heightOf(place);
        }
        Row shown = rows.get(row.index());
        double share = (place - shown.span().start()) / Math.max(1, shown.span().length());
        return row.top() + Math.clamp(share, 0, 1) * row.node().getHeight();
    }

    private int row(double place) {
        return Math.max(0, Row.last(rows, (int) place));
    }

    /**
     * Scrolls a step towards where a place stands at a height.
     *
     * @param share of the way, above 0, at most 1
     * @param most pixels
     * @return false where it stands there, or as near as the text's ends allow
     */
    boolean approach(double place, double y, double share, double most) {
        if (rows.isEmpty() || flow.visibleCells().isEmpty()) {
            return false;
        }
        OptionalDouble height = heightOf(place);
        if (height.isEmpty()) {
            approachFromAfar(row(place), most);
            return true;
        }
        double way = height.getAsDouble() - y;
        if (Math.abs(way) <= LEVEL) {
            return false;
        }
        double step = Math.clamp(way * share, -most, most);
        scroll(Math.abs(step) < 1 ? Math.signum(way) * Math.min(1, Math.abs(way)) : Math.rint(step));
        OptionalDouble now = heightOf(place);
        return now.isEmpty() || Math.abs(now.getAsDouble() - height.getAsDouble()) > 0.01;
    }

    private void approachFromAfar(int index, double most) {
        int above = flow.getFirstVisibleIndex() - index;
        int below = index - flow.getLastVisibleIndex();
        if (above > FAR) {
            flow.showAtOffset(index, -flow.getHeight());
            flow.layout();
        } else if (below > FAR) {
            flow.showAtOffset(index, 2 * flow.getHeight());
            flow.layout();
        }
        scroll(above > 0 ? -most : most);
    }

    /** Shows a place at a height at once, or as near to it as the text's ends allow. */
    void show(double place, double y) {
        if (rows.isEmpty()) {
            return;
        }
        if (heightOf(place).isEmpty()) {
            flow.showAtOffset(row(place), y);
            flow.layout();
        }
        heightOf(place).ifPresent(height -> scroll(height - y));
    }

    /** Changes what the page shows; a place that was in view keeps its height, whatever comes in or goes above it. */
    void holding(double place, Runnable change) {
        OptionalDouble before = heightOf(place);
        change.run();
        flow.layout();
        OptionalDouble after = heightOf(place);
        if (before.isPresent() && after.isPresent() && Math.abs(after.getAsDouble() - before.getAsDouble()) > LEVEL) {
            scroll(after.getAsDouble() - before.getAsDouble());
        }
    }

    private void scroll(double pixels) {
        flow.scrollYBy(pixels);
        flow.layout();
    }
}
