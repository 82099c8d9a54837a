package app.parallax.ui.reader;

import app.parallax.present.search.Hits;
import app.parallax.present.search.SearchResult;
import app.parallax.present.step.Facing;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import app.parallax.ui.control.Ruler;
import app.parallax.ui.grading.ReliabilityBadge;
import app.parallax.ui.session.Selection;
import app.parallax.ui.versions.NewText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One source: its header, its page, and an overview of the whole beside it. */
final class ColumnView extends Region {
    private static final PseudoClass BASELINE = PseudoClass.getPseudoClass("baseline");
    private static final double LINE = 40;

    private final String source;
    private final ReaderViewModel model;
    private final Supplier<@Nullable NewText> newText;
    private final HeaderView header;
    private final PageView page;
    private final Ruler ruler;
    private final RulerWords rulerWords;
    private double headerHeight;
    private int length;
    private String name = "";
    private @Nullable Found found;

    /** What of a search is shown here. */
    private record Found(Hits hits, @Nullable Span current, int length, boolean asked) {}

    /**
     * @param onCorrect asked for when what is known of the source shall be set right
     * @param newText takes a new text of the source; null where nobody does
     */
    ColumnView(
            String source, ReaderViewModel model, Consumer<ColumnView> onCorrect, Supplier<@Nullable NewText> newText) {
        this.newText = newText;
        this.source = source;
        this.model = model;
        this.header = new HeaderView(
                model.texts(),
                new ReliabilityBadge(source, model.grading(), model.texts()),
                () -> onCorrect.accept(this),
                textMenu(),
                () -> model.toggle(source));
        this.page = new PageView(source, model);
        this.ruler = new Ruler(share -> page.seek(share * length));
        this.rulerWords = new RulerWords(model, source);
        ruler.onAsked(rulerWords::at);
        getStyleClass().add("column");
        // In the order in which Tab goes through them.
        getChildren().addAll(header, page, ruler);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        setOnMousePressed(e -> requestFocus());
        setOnKeyPressed(this::key);
    }

    /** Hears that the others shall be held against this source. */
    void onBaseline(Runnable action) {
        header.onBaseline(action);
    }

    /** What stands above the page, by which the column is taken hold of. */
    Region header() {
        return header;
    }

    String source() {
        return source;
    }

    PageView page() {
        return page;
    }

    /**
     * @param baseline the id of the source that the others are held against
     */
    void show(Pages.Column made, String baseline) {
        name = made.name();
        length = made.length();
        header.show(made.header(), model.session().columns().size() > 1);
        showGrade();
        boolean isBaseline = source.equals(baseline);
        header.showBaseline(isBaseline);
        pseudoClassStateChanged(BASELINE, isBaseline);
        setAccessibleText(made.header().title());
        page.show(made.page(), made.letters());
        ruler.setTicks(made.ticks());
        rulerWords.show(made.bearing(), length);
        ruler.setHeats(rulerWords.heats());
        boolean underway = model.session().isUnderway(source);
        ruler.setAccessibleText(underway ? model.texts().text("ruler.pending") : rulerWords.all(made.ticks()));
        header.setCorrectable(!underway);
        find();
        requestLayout();
    }

    /** Shows how reliable the analyst says that the source is. */
    void showGrade() {
        header.badge().show(name);
    }

    /** Rings what is selected and what stands across from it; where this source has nothing, says so at the place. */
    void show(@Nullable Selection selection) {
        if (selection == null) {
            page.select(List.of());
            page.say(null);
            return;
        }
        if (model.session().isUnderway(source)) {
            // Whether it says the same is not known yet.
            page.select(selection.passages());
            page.say(null);
            return;
        }
        switch (model.facing(selection, source)) {
            case Facing.Words(Passage passage) -> {
                page.select(Stream.concat(selection.passages().stream(), Stream.of(passage))
                        .distinct()
                        .toList());
                page.say(null);
            }
            case Facing.Nothing nothing -> {
                page.select(List.of());
                page.say(nothing);
            }
        }
    }

    /** Rings passages that are being chosen. */
    void pick(List<Passage> passages) {
        page.select(passages);
        page.say(null);
    }

    /** Shows what a search has found here: marked in the text and on the ruler, counted in the header. */
    void find() {
        SearchResult result = model.session().found().get();
        Hits hits = result == null ? Hits.NONE : result.in(source);
        Passage hit = model.session().hit().get();
        Span current = hit != null && hit.source().equals(source) ? hit.span() : null;
        Found now = new Found(hits, current, length, result != null);
        if (!now.equals(found)) {
            found = now;
            page.find(hits, current);
            ruler.setFound(Overview.found(hits, current, length));
            header.showFound(result == null ? "" : model.texts().count("search.hits", hits.size()), hits.isEmpty());
        }
    }

    /** Follows what the page shows; cheap, called after every layout. */
    void follow() {
        double whole = Math.max(1, length);
        double top = page.places().at(0).orElse(0);
        double bottom = page.places().at(page.getHeight()).orElse(whole);
        ruler.setWindow(top / whole, Math.min(1, bottom / whole));
    }

    private void key(KeyEvent e) {
        if (page.keys().hear(e)) {
            e.consume();
            return;
        }
        if (e.isAltDown() || e.isShortcutDown()) {
            return;
        }
        double screen = Math.max(LINE, page.getHeight() - LINE);
        boolean known = true;
        switch (e.getCode()) {
            case DOWN -> page.scrollBy(LINE);
            case UP -> page.scrollBy(-LINE);
            case PAGE_DOWN, SPACE -> page.scrollBy(e.isShiftDown() ? -screen : screen);
            case PAGE_UP -> page.scrollBy(-screen);
            case HOME -> page.toTop();
            case END -> page.toEnd();
            default -> known = false;
        }
        if (known) {
            e.consume();
        }
    }

    /** Asks for the new text of the source. */
    void takeText() {
        ask(NewText::choose);
    }

    /** Asks how reliable the source is. */
    void grade() {
        header.badge().open();
    }

    private ContextMenu textMenu() {
        return new ContextMenu(
                item("text.choose", NewText::choose),
                item("text.paste", NewText::paste),
                new SeparatorMenuItem(),
                item("text.show", NewText::show));
    }

    private MenuItem item(String key, BiConsumer<NewText, String> action) {
        MenuItem item = new MenuItem(model.texts().text(key));
        item.setOnAction(e -> ask(action));
        return item;
    }

    private void ask(BiConsumer<NewText, String> action) {
        NewText there = newText.get();
        if (there != null) {
            action.accept(there, source);
        }
    }

    double headerHeight() {
        return headerHeight;
    }

    double headerHeightFor(double width) {
        header.setNarrow(width < 440);
        return Math.ceil(header.prefHeight(width));
    }

    void setHeaderHeight(double height) {
        if (height != headerHeight) {
            headerHeight = height;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double rulerWidth = ruler.prefWidth(-1);
        double body = getHeight() - headerHeight;
        header.resizeRelocate(0, 0, width, headerHeight);
        double moved = headerHeight - page.getLayoutY();
        page.resizeRelocate(0, headerHeight, width - rulerWidth, body);
        if (moved != 0) {
            page.hold(moved);
        }
        ruler.resizeRelocate(width - rulerWidth, headerHeight, rulerWidth, body);
    }
}
