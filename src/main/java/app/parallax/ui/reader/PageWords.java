package app.parallax.ui.reader;

import app.parallax.present.PageItem;
import app.parallax.present.selecting.Grain;
import app.parallax.present.selecting.ShownText;
import app.parallax.ui.selecting.TextRange;
import app.parallax.ui.selecting.TextSelecting;
import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualFlowHit;
import org.jspecify.annotations.Nullable;

/** Which words of a page stand where, for whoever selects them by mouse or key. Points and heights are those of the page; positions those of the source. */
final class PageWords {
    /** About the height of a line, in pixels. */
    private static final double A_LINE = 24;

    private final String source;
    private final TextSelecting selecting;
    private final ObservableList<Row> rows;
    private final VirtualFlow<Row, Cell<Row, Region>> flow;
    private @Nullable ShownText text;

    /**
     * @param rows what the flow shows
     */
    PageWords(
            String source,
            TextSelecting selecting,
            ObservableList<Row> rows,
            VirtualFlow<Row, Cell<Row, Region>> flow) {
        this.source = source;
        this.selecting = selecting;
        this.rows = rows;
        this.flow = flow;
        rows.subscribe(() -> text = null);
    }

    String source() {
        return source;
    }

    TextSelecting selecting() {
        return selecting;
    }

    /** This page is the one that shows the source. */
    void show() {
        selecting.show(source, this::text);
    }

    ShownText text() {
        ShownText known = text;
        if (known == null) {
            List<PageItem.Paragraph> paragraphs = rows.stream()
                    .filter(Row.Words.class::isInstance)
                    .map(row -> ((Row.Words) row).paragraph())
                    .toList();
            known = new ShownText(paragraphs);
            text = known;
        }
        return known;
    }

    /** Draws what is selected, as far as it is in view. */
    void draw() {
        flow.visibleCells().stream()
                .map(Cell::getNode)
                .filter(ParagraphView.class::isInstance)
                .forEach(view -> draw((ParagraphView) view));
    }

    void draw(ParagraphView view) {
        view.selectText(selecting.span(source));
        TextRange caret = selecting.caret().get();
        view.showCaret(caret == null || !caret.source().equals(source) ? null : caret.caret());
    }

    /** The place nearest to a point: between two characters, or the character itself where whole words or paragraphs are meant. A line that is no text of the source counts as the place where it stands. */
    int at(Point2D point, Grain grain) {
        double y = Math.clamp(point.getY(), 0, Math.max(0, flow.getHeight() - 1));
        VirtualFlowHit<Cell<Row, Region>> hit = flow.hit(point.getX(), y);
        if (!hit.isCellHit()) {
            return hit.isBeforeCells() ? text().span().start() : text().span().end();
        }
        return hit.getCell().getNode() instanceof ParagraphView view
                ? view.words().at(hit.getCellOffset(), grain)
                : rows.get(hit.getCellIndex()).span().start();
    }

    /** The position under a point; empty where there are no words. */
    Optional<Integer> under(Point2D point) {
        VirtualFlowHit<Cell<Row, Region>> hit = flow.hit(point.getX(), point.getY());
        return hit.isCellHit() && hit.getCell().getNode() instanceof ParagraphView view
                ? view.words().under(hit.getCellOffset())
                : Optional.empty();
    }

    /** The words of the paragraph that holds a position, where it is laid out. */
    Optional<ParagraphWords> paragraph(int position) {
        return view(position).map(ParagraphView::words);
    }

    private Optional<ParagraphView> view(int position) {
        return flow.getCellIfVisible(row(position))
                .map(Cell::getNode)
                .filter(ParagraphView.class::isInstance)
                .map(ParagraphView.class::cast);
    }

    private int row(int position) {
        int row = Math.max(0, Row.last(rows, position));
        while (row > 0 && !(rows.get(row) instanceof Row.Words)) {
            row--;
        }
        return row;
    }

    /** The line on which a position stands, where it is laid out. */
    Optional<Bounds> lineOf(int position) {
        return view(position)
                .map(view -> flow.sceneToLocal(view.localToScene(view.words().lineOf(position))));
    }

    /** Lays out the paragraph that holds a position, as near to the middle of the page as the text's ends allow, unless it is laid out. */
    void layOut(int position) {
        if (view(position).isEmpty() && !rows.isEmpty()) {
            flow.showAtOffset(row(position), flow.getHeight() / 2);
            flow.layout();
        }
    }

    /** How far to scroll so that the line of a position is in view; 0 where it is, or where it is not laid out. */
    double missing(int position) {
        return lineOf(position)
                .map(line -> Math.min(0, line.getMinY()) + Math.max(0, line.getMaxY() - flow.getHeight()))
                .orElse(0.0);
    }

    /** Where the text in view begins. */
    int first() {
        Point2D below = new Point2D(0, Math.min(flow.getHeight() / 2, A_LINE));
        int place = at(below, Grain.CHARACTER);
        return paragraph(place).map(words -> words.lineStart(place)).orElse(place);
    }
}
