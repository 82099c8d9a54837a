package app.parallax.ui.reader;

import app.parallax.present.PageItem;
import app.parallax.present.search.Hits;
import app.parallax.present.step.Facing;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import app.parallax.ui.control.FocusInView;
import app.parallax.ui.control.Letters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** The text of one source, scrolled; it knows where every passage that is in view stands. */
final class PageView extends Region {
    private static final double READING_LINE = 0.3;

    private final String source;
    private final ReaderViewModel model;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final VirtualFlow<Row, Cell<Row, Region>> flow = VirtualFlow.createVertical(rows, this::cell);
    private final OpenFolds folds = new OpenFolds();
    private final Map<Integer, PageItem.Paragraph> paragraphs = new HashMap<>();
    private final Way way = new Way(flow);
    private final PagePlaces places = new PagePlaces(rows, flow);
    private final PagePassages passages = new PagePassages(rows, flow);
    private final SaidLine said = new SaidLine(rows, flow);
    private final PageWords words;
    private final PageKeys keys;
    private List<PageItem> page = List.of();
    private List<Span> selected = List.of();
    private Letters letters = new Letters("");
    private Hits hits = Hits.NONE;
    private @Nullable Span hit;
    private boolean isClicked;
    private Runnable onScrolled = () -> {};
    private Runnable onPressed = () -> {};
    private IntConsumer onHovered = position -> {};

    PageView(String source, ReaderViewModel model) {
        this.source = source;
        this.model = model;
        this.words = new PageWords(source, model.selecting(), rows, flow);
        this.keys = new PageKeys(this, words, () -> model.looked(source));
        PageMouse.hear(this, words, keys, () -> model.settingRight().picking().isOn());
        getStyleClass().add("page");
        getChildren().add(flow);
        flow.setFocusTraversable(false);
        FocusInView.of(flow);
        addEventFilter(ScrollEvent.SCROLL, e -> scrolled());
        // What is pressed stays under the pointer, also when it was on its way.
        addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            way.stop();
            said.pressed();
            onPressed.run();
        });
    }

    /** Hears that the mouse is pressed on this page. */
    void onPressed(Runnable action) {
        onPressed = action;
    }

    /** Hears that a person scrolls this page, by whatever means. */
    void onScrolled(Runnable action) {
        onScrolled = action;
    }

    /** Hears the position in the source under the pointer; -1 where it points at no words. */
    void onHovered(IntConsumer action) {
        onHovered = action;
    }

    private void scrolled() {
        way.stop();
        onScrolled.run();
    }

    PagePlaces places() {
        return places;
    }

    PageWords words() {
        return words;
    }

    PageKeys keys() {
        return keys;
    }

    /** The height at which a page is read. */
    double readingLine() {
        return getHeight() * READING_LINE;
    }

    /**
     * @param sourceLetters those of the source, by which lines are measured
     */
    void show(List<PageItem> newPage, Letters sourceLetters) {
        page = newPage;
        words.show();
        letters = sourceLetters;
        List<Row> newRows = rowsNow();
        paragraphs.clear();
        newRows.forEach(row -> {
            if (row instanceof Row.Words(PageItem.Paragraph paragraph)) {
                paragraphs.put(paragraph.index(), paragraph);
            }
        });
        if (Row.areAlike(newRows, rows)) {
            // The same words, marked otherwise: nothing moves, and only what is in view has to be marked anew.
            visible().forEach(view -> view.show(latest(view.paragraph())));
        } else {
            change(newRows);
        }
    }

    /** Shows other rows; what stands at the reading line stays there where it is still shown, and the beginning stays the beginning. */
    private void change(List<Row> newRows) {
        boolean known = getHeight() > 0 && !rows.isEmpty() && !isAtTop();
        OptionalDouble read = known ? places.at(readingLine()) : OptionalDouble.empty();
        rows.setAll(newRows);
        if (read.isPresent()) {
            places.show(read.getAsDouble(), readingLine());
        } else {
            flow.showAtOffset(0, 0);
        }
    }

    private boolean isAtTop() {
        return flow.getFirstVisibleIndex() <= 0 && topOf(0) >= -1;
    }

    /** A paragraph with the marks it has now; rows that stay keep those of their first day. */
    private PageItem.Paragraph latest(PageItem.Paragraph paragraph) {
        return paragraphs.getOrDefault(paragraph.index(), paragraph);
    }

    /** Where a row that is in view begins, above or below the view's upper edge. */
    private double topOf(int index) {
        return flow.getCellIfVisible(index)
                .map(cell -> sceneToLocal(cell.getNode().localToScene(0, 0)).getY())
                .orElse(0.0);
    }

    void select(List<Passage> passages) {
        selected = passages.stream()
                .filter(p -> p.source().equals(source))
                .map(Passage::span)
                .toList();
        visible().forEach(view -> view.select(selected));
    }

    /** Marks what a search has found, and which of it is looked at. */
    void find(Hits newHits, @Nullable Span current) {
        hits = newHits;
        hit = current;
        visible().forEach(view -> view.find(hits, hit));
        visible(LineView.class).forEach(line -> line.find(hits, model.texts()));
    }

    void showGlyphs() {
        visible().forEach(ParagraphView::showGlyphs);
    }

    private List<ParagraphView> visible() {
        return visible(ParagraphView.class);
    }

    private <T extends Region> List<T> visible(Class<T> kind) {
        return flow.visibleCells().stream()
                .map(Cell::getNode)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private Cell<Row, Region> cell(Row row) {
        Region node = node(row);
        if (row.equals(rows.getFirst())) {
            node.getStyleClass().add("first");
        }
        return Cell.wrapNode(node);
    }

    private Region node(Row row) {
        return switch (row) {
            case Row.Words(PageItem.Paragraph paragraph) -> view(latest(paragraph));
            case Row.Folded folded -> line(folded);
            case Row.Missing(PageItem.Gap gap) -> LineView.gap(gap.line());
            case Row.Nothing nothing -> LineView.nothing(nothing.line());
        };
    }

    private ParagraphView view(PageItem.Paragraph paragraph) {
        ParagraphView view = new ParagraphView(
                source,
                paragraph,
                model,
                letters,
                glyph -> clicked(
                        paragraph.span().start(),
                        () -> model.selectFinding(glyph.finding(), new Passage(source, paragraph.span()))));
        view.onClick(position -> clicked(position, () -> model.selectAt(source, position)));
        view.onHover(position -> onHovered.accept(position));
        view.onSpeaker(() -> model.settingRight().ask(new Passage(source, paragraph.span())));
        view.select(selected);
        view.find(hits, hit);
        words.draw(view);
        return view;
    }

    private LineView line(Row.Folded folded) {
        LineView line = LineView.fold(folded, () -> toggle(folded.fold()));
        line.find(hits, model.texts());
        return line;
    }

    private List<Row> rowsNow() {
        return said.among(Row.of(page, folds::isOpen));
    }

    /** Says at the place where something would stand that this source does not have it; null to say nothing any longer. Without a place it is said where the page is read. */
    void say(Facing.@Nullable Nothing nothing) {
        if (said.say(nothing, placeRead(), isClicked)) {
            List<Row> now = rowsNow();
            int index = IntStream.range(0, now.size())
                    .filter(i -> now.get(i) instanceof Row.Nothing)
                    .findFirst()
                    .orElseThrow();
            rows.add(index, now.get(index));
        }
    }

    /** Words are clicked on: they stay under the pointer. */
    private void clicked(int position, Runnable select) {
        isClicked = true;
        places.holding(position, select);
        isClicked = false;
    }

    private int placeRead() {
        return (int) places.at(readingLine()).orElse(0);
    }

    /** Scrolls smoothly until the line that says that nothing is here stands at {@code y}; without one nothing moves. */
    void bringSaid(double y) {
        said.index()
                .ifPresent(index -> way.go(() -> {
                    flow.showAtOffset(index, y);
                    flow.layout();
                }));
    }

    /** Shows what is folded, or folds it again; the line itself stays where it is, and keeps the focus. */
    private void toggle(PageItem.Fold fold) {
        double top = rowOf(fold).stream().mapToDouble(this::topOf).findFirst().orElse(0);
        boolean focused = visible(LineView.class).stream().anyMatch(Region::isFocusWithin);
        folds.toggle(fold);
        rows.setAll(rowsNow());
        rowOf(fold).ifPresent(index -> {
            flow.showAtOffset(index, top);
            flow.layout();
            if (focused) {
                flow.getCellIfVisible(index).ifPresent(cell -> ((LineView) cell.getNode()).focusLine());
            }
        });
    }

    private OptionalInt rowOf(PageItem.Fold fold) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i) instanceof Row.Folded row && row.isOf(fold))
                .findFirst();
    }

    /** True where a stretch begins in what is folded away. */
    boolean isFolded(Span span) {
        return passages.isFolded(span);
    }

    /** Where a passage stands, in this view's coordinates, as far as its paragraphs are laid out. */
    Optional<Bounds> boundsOf(Span span) {
        return passages.boundsOf(span);
    }

    /** The same where at least a part of it can be seen; of what is folded away the line that stands for it. */
    Optional<Bounds> inView(Span span) {
        return passages.inView(span);
    }

    /** The stretch of the source from the first row in view to the last; empty before the first layout. */
    Optional<Span> visibleSpan() {
        return passages.visible();
    }

    /** Scrolls smoothly until the passage's top stands at {@code y}, or as near as the text's ends allow. What it is folded into opens, until the page is brought elsewhere. */
    void bring(Span span, double y) {
        if (folds.show(page, span)) {
            change(rowsNow());
        }
        Span there = passages.shown(span);
        passages.rowsOf(there).findFirst().ifPresent(index -> way.go(() -> place(index, there, y)));
    }

    private void place(int index, Span span, double y) {
        flow.showAtOffset(index, y);
        flow.layout();
        boundsOf(span).ifPresent(at -> {
            flow.showAtOffset(index, 2 * y - at.getMinY());
            flow.layout();
        });
    }

    /** True while the page is on its way to a passage. */
    boolean isGliding() {
        return !way.isGone() || said.isLingering();
    }

    /** Where the text in view begins. */
    int firstPosition() {
        return visible().stream()
                .filter(view ->
                        sceneToLocal(view.localToScene(view.getLayoutBounds())).getMaxY() > 0)
                .findFirst()
                .map(view -> view.paragraph().span().start())
                .orElse(0);
    }

    void scrollBy(double pixels) {
        scrolled();
        flow.scrollYBy(pixels);
    }

    /** The page itself has moved by so many pixels: what is read stays where it was on the screen, and the beginning stays the beginning. */
    void hold(double moved) {
        if (!rows.isEmpty() && !isAtTop()) {
            flow.scrollYBy(moved);
        }
    }

    void toTop() {
        scrolled();
        flow.showAsFirst(0);
    }

    void toEnd() {
        scrolled();
        flow.showAsLast(rows.size() - 1);
    }

    /** Shows the text from a position on. */
    void seek(double place) {
        scrolled();
        places.show(place, 0);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
