package app.parallax.ui.reader;

import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.present.PageItem;
import app.parallax.source.Occasion;
import app.parallax.ui.control.Ruler;
import app.parallax.ui.session.Selection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** One source: its header, its page, and an overview of the whole beside it. */
final class ColumnView extends Region {
    private static final PseudoClass BASELINE = PseudoClass.getPseudoClass("baseline");
    private static final double LINE = 40;

    private final String source;
    private final ReaderViewModel model;
    private final BiConsumer<String, List<Correction>> onCorrected;
    private final HeaderView header;
    private final PageView page;
    private final Ruler ruler;
    private final Label silent = new Label();
    private double headerHeight;

    ColumnView(String source, ReaderViewModel model, BiConsumer<String, List<Correction>> onCorrected) {
        this.source = source;
        this.model = model;
        this.onCorrected = onCorrected;
        this.header = new HeaderView(model.texts(), this::correct, () -> model.toggle(source));
        this.page = new PageView(source, model);
        this.ruler = new Ruler(page::seek);
        getStyleClass().add("column");
        silent.getStyleClass().add("silent");
        silent.setText(model.texts().text("column.silent"));
        silent.setVisible(false);
        getChildren().addAll(page, ruler, header, silent);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setOnMousePressed(e -> requestFocus());
        setOnKeyPressed(this::key);
    }

    String source() {
        return source;
    }

    PageView page() {
        return page;
    }

    void refresh(Comparison comparison) {
        header.show(model.header(source), model.session().columns().size() > 1);
        pseudoClassStateChanged(BASELINE, source.equals(comparison.baseline()));
        setAccessibleText(model.header(source).title());
        List<PageItem> items = model.page(source);
        page.show(items);
        ruler.setTicks(Overview.ticks(items, comparison.source(source).text().length()));
        requestLayout();
    }

    void show(@Nullable Selection selection) {
        page.select(selection == null ? List.of() : selection.passages());
        silent.setVisible(selection != null && selection.in(source).isEmpty());
    }

    /** Follows what the page shows; cheap, called after every layout. */
    void follow() {
        ruler.setWindow(page.shareOfTop(), page.shareOfBottom());
    }

    private void key(KeyEvent e) {
        double screen = Math.max(LINE, page.getHeight() - LINE);
        boolean known = true;
        switch (e.getCode()) {
            case DOWN -> page.scrollBy(LINE);
            case UP -> page.scrollBy(-LINE);
            case PAGE_DOWN, SPACE -> page.scrollBy(e.isShiftDown() ? -screen : screen);
            case PAGE_UP -> page.scrollBy(-screen);
            case HOME -> page.toTop();
            case END -> page.toEnd();
            case F2 -> correct();
            default -> known = false;
        }
        if (known) {
            e.consume();
        }
    }

    /** Opens the sheet below the header. */
    private void correct() {
        Comparison comparison = model.session().comparison().get();
        if (comparison == null) {
            return;
        }
        Popup popup = new Popup();
        popup.setAutoHide(true);
        CorrectionSheet sheet = new CorrectionSheet(
                source,
                comparison.source(source).source().info(),
                occasions(comparison),
                model.texts(),
                popup::hide,
                corrections -> {
                    popup.hide();
                    onCorrected.accept(source, corrections);
                });
        popup.getContent().add(sheet);
        sheet.getStylesheets().setAll(getScene().getStylesheets());
        sheet.getStyleClass().addAll(getScene().getRoot().getStyleClass());
        Bounds at = header.localToScreen(header.getLayoutBounds());
        popup.show(getScene().getWindow(), at.getMinX() + 12, at.getMaxY() - 2);
        sheet.focusFirst();
    }

    private static List<String> occasions(Comparison comparison) {
        return Stream.concat(comparison.occasions().stream().map(Occasion::id), Stream.empty())
                .toList();
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
        page.resizeRelocate(0, headerHeight, width - rulerWidth, body);
        ruler.resizeRelocate(width - rulerWidth, headerHeight, rulerWidth, body);
        silent.autosize();
        silent.relocate((width - silent.getWidth()) / 2, getHeight() - silent.getHeight() - 14);
    }
}
