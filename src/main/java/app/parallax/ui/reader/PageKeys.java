package app.parallax.ui.reader;

import app.parallax.present.selecting.Grain;
import app.parallax.present.selecting.ShownText;
import app.parallax.ui.control.TextLines;
import app.parallax.ui.selecting.TextRange;
import app.parallax.ui.selecting.TextSelecting;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Selects words of a page by key: Shift and what moves the caret in any field. The page goes with the end that moves. */
final class PageKeys {
    private static final int NOWHERE = -1;

    private final PageView page;
    private final PageWords words;
    private final TextSelecting selecting;
    private final Supplier<@Nullable Integer> looked;
    private int place = NOWHERE;
    /** How far from the text's left edge the end stays while it goes from line to line. */
    private double column = Double.NaN;

    /**
     * @param looked the beginning of what is looked at in the source; null where nothing is
     */
    PageKeys(PageView page, PageWords words, Supplier<@Nullable Integer> looked) {
        this.page = page;
        this.words = words;
        this.selecting = words.selecting();
        this.looked = looked;
    }

    /** Keys begin at this place where nothing is selected: it was clicked. */
    void startAt(int position) {
        place = position;
        column = Double.NaN;
    }

    /** Where a selection begins that has no beginning yet: where it was clicked last, as long as that is in view; else with what is looked at; else where the text in view begins. */
    int start() {
        if (isInView(place)) {
            return place;
        }
        Integer passage = looked.get();
        return passage != null && isInView(passage) ? passage : words.first();
    }

    private boolean isInView(int position) {
        return position >= 0 && words.lineOf(position).isPresent() && words.missing(position) == 0;
    }

    /** Answers whether the key is one of these. */
    boolean hear(KeyEvent e) {
        if (e.isAltDown() || words.text().isEmpty()) {
            return false;
        }
        boolean far = e.isShortcutDown();
        if (!e.isShiftDown()) {
            return far && goes(e);
        }
        switch (e.getCode()) {
            case LEFT -> step(far ? Grain.WORD : Grain.CHARACTER, -1);
            case RIGHT -> step(far ? Grain.WORD : Grain.CHARACTER, 1);
            case UP -> upOrDown(far, -1);
            case DOWN -> upOrDown(far, 1);
            case HOME -> edge(far, -1);
            case END -> edge(far, 1);
            default -> {
                return !far && screen(e);
            }
        }
        return true;
    }

    private boolean goes(KeyEvent e) {
        switch (e.getCode()) {
            case LEFT -> go(Grain.WORD, -1);
            case RIGHT -> go(Grain.WORD, 1);
            case UP -> go(Grain.PARAGRAPH, -1);
            case DOWN -> go(Grain.PARAGRAPH, 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Puts the caret a word or paragraph further on, or for -1 back, and selects nothing; the first time where selecting would begin. */
    void go(Grain grain, int by) {
        ShownText text = words.text();
        int from = caret();
        boolean first = selecting.caret().get() == null
                && selecting.span(words.source()).isEmpty();
        int to = first ? from : by < 0 ? text.previous(from, grain) : text.nextStart(from, grain);
        startAt(to);
        selecting.place(words.source(), to);
        show(to);
    }

    private void upOrDown(boolean far, int by) {
        if (far) {
            step(Grain.PARAGRAPH, by);
        } else {
            line(by);
        }
    }

    private void edge(boolean far, int by) {
        if (far) {
            step(Grain.TEXT, by);
        } else {
            lineEnd(by);
        }
    }

    private boolean screen(KeyEvent e) {
        switch (e.getCode()) {
            case PAGE_UP -> screen(-1);
            case PAGE_DOWN -> screen(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** One character, word or paragraph on, or for -1 back. */
    void step(Grain grain, int by) {
        int from = caret();
        column = Double.NaN;
        ShownText text = words.text();
        extend(from, by < 0 ? text.previous(from, grain) : text.next(from, grain));
    }

    /** One line on, or for -1 back. */
    void line(int by) {
        int from = caret();
        words.layOut(from);
        words.paragraph(from).ifPresent(paragraph -> {
            TextLines lines = paragraph.lines();
            int at = paragraph.text().toShown(from);
            if (Double.isNaN(column)) {
                column = lines.xOf(at);
            }
            int line = lines.lineOf(at) + by;
            boolean inside = line >= 0 && line < lines.count();
            extend(from, inside ? paragraph.text().toSource(lines.gapIn(line, column)) : beyond(from, by));
        });
    }

    /** The nearest place in the paragraph above or below; beyond the last one the text's end. */
    private int beyond(int from, int by) {
        ShownText text = words.text();
        int next = text.paragraphAt(from) + by;
        if (next < 0 || next >= text.size()) {
            return by < 0 ? text.span().start() : text.span().end();
        }
        int there = text.start(next);
        words.layOut(there);
        return words.paragraph(there)
                .map(nearest -> {
                    TextLines lines = nearest.lines();
                    int line = by < 0 ? Math.max(0, lines.count() - 1) : 0;
                    return nearest.text().toSource(lines.gapIn(line, column));
                })
                .orElse(there);
    }

    private void lineEnd(int by) {
        int from = caret();
        column = Double.NaN;
        words.layOut(from);
        words.paragraph(from)
                .ifPresent(paragraph -> extend(from, by < 0 ? paragraph.lineStart(from) : paragraph.lineEnd(from)));
    }

    private void screen(int by) {
        int from = caret();
        words.layOut(from);
        words.lineOf(from).ifPresent(line -> {
            double height = Math.max(line.getHeight(), page.getHeight() - 2 * line.getHeight());
            double x = xOf(from, line);
            page.scrollBy(by * height);
            page.layout();
            double y = Math.clamp((line.getMinY() + line.getMaxY()) / 2, 0, page.getHeight());
            int to = words.at(new Point2D(x, y), Grain.CHARACTER);
            ShownText text = words.text();
            boolean stuck = by < 0 ? to >= from : to <= from;
            extend(
                    from,
                    !stuck ? to : by < 0 ? text.span().start() : text.span().end());
        });
    }

    private double xOf(int position, Bounds line) {
        return words.paragraph(position)
                .map(paragraph ->
                        line.getMinX() + paragraph.lines().xOf(paragraph.text().toShown(position)))
                .orElse(line.getMinX());
    }

    /** The line of the end that moves, where something is selected and that is in view. */
    Optional<Bounds> shownCaret() {
        return selecting.span(words.source()).isEmpty()
                ? Optional.empty()
                : words.lineOf(caret()).filter(line -> words.missing(caret()) == 0);
    }

    private int caret() {
        return Stream.of(selecting.range(), selecting.caret())
                .map(ReadOnlyObjectProperty::get)
                .filter(range -> range != null && range.source().equals(words.source()))
                .map(TextRange::caret)
                .findFirst()
                .orElseGet(this::start);
    }

    private void extend(int from, int to) {
        if (selecting.span(words.source()).isEmpty()) {
            place = from;
        }
        selecting.extend(words.source(), from, to);
        show(to);
    }

    private void show(int to) {
        words.layOut(to);
        double missing = words.missing(to);
        if (missing != 0) {
            page.scrollBy(missing);
        }
    }
}
