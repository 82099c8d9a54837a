package app.parallax.ui.versions;

import app.parallax.present.change.TextRow;
import app.parallax.text.Span;
import app.parallax.ui.control.FocusInView;
import app.parallax.ui.session.Texts;
import app.parallax.ui.versions.VersionsViewModel.Shown;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** The two texts from top to bottom; only what is in view has nodes. What is the same is folded into a line that opens. */
final class RowList extends Region {
    private static final double LINE = 40;

    private final ObservableList<RowEntry> entries = FXCollections.observableArrayList();
    private final VirtualFlow<RowEntry, Cell<RowEntry, Region>> flow = VirtualFlow.createVertical(entries, this::cell);
    private final Texts texts;
    private final Picked onPicked;
    private @Nullable Shown shown;

    /** Hears which place of the current text was clicked. */
    @FunctionalInterface
    interface Picked {
        void picked(int position, Span paragraph);
    }

    RowList(Texts texts, Picked onPicked) {
        this.texts = texts;
        this.onPicked = onPicked;
        setId("version-rows");
        getStyleClass().add("version-rows");
        getChildren().add(flow);
        flow.setFocusTraversable(false);
        FocusInView.of(flow);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        setAccessibleText(texts.text("versions.rows"));
        setOnMousePressed(e -> requestFocus());
        setOnKeyPressed(this::key);
    }

    void show(@Nullable Shown newShown) {
        shown = newShown;
        entries.setAll(newShown == null ? List.of() : VersionsViewModel.folded(newShown.changes()));
        if (!entries.isEmpty()) {
            flow.showAsFirst(0);
        }
    }

    private Cell<RowEntry, Region> cell(RowEntry entry) {
        return Cell.wrapNode(
                switch (entry) {
                    case RowEntry.Pair(TextRow row) -> row(row);
                    case RowEntry.Fold fold -> fold(fold);
                });
    }

    private Region row(TextRow row) {
        Shown now = shown;
        if (now == null) {
            return new Region();
        }
        RowView view = new RowView(row, now.old().text(), now.now().text(), texts);
        Span paragraph = row.now();
        if (paragraph != null) {
            view.onClick(position -> onPicked.picked(position, paragraph));
        }
        return view;
    }

    private Region fold(RowEntry.Fold fold) {
        Button line = new Button(texts.count("versions.fold", fold.rows().size()));
        line.getStyleClass().add("fold");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnAction(e -> unfold(fold));
        StackPane around = new StackPane(line);
        around.getStyleClass().add("version-fold");
        return around;
    }

    private void unfold(RowEntry.Fold fold) {
        int at = entries.indexOf(fold);
        if (at >= 0) {
            entries.remove(at);
            entries.addAll(at, fold.rows().stream().map(RowEntry.Pair::new).toList());
        }
    }

    /** Brings a place of the old or of the current text into view. */
    void reveal(Span place, boolean inOld) {
        Predicate<TextRow> isThere = row -> {
            Span span = inOld ? row.old() : row.now();
            return span != null && span.overlaps(place);
        };
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof RowEntry.Fold fold
                    && fold.rows().stream().anyMatch(isThere)) {
                unfold(fold);
            }
            if (entries.get(i) instanceof RowEntry.Pair(TextRow row) && isThere.test(row)) {
                // What is in view stays where it is.
                if (i < flow.getFirstVisibleIndex() || i >= flow.getLastVisibleIndex()) {
                    flow.showAtOffset(i, getHeight() / 4);
                }
                return;
            }
        }
    }

    private void key(KeyEvent e) {
        boolean known = true;
        switch (e.getCode()) {
            case DOWN -> flow.scrollYBy(LINE);
            case UP -> flow.scrollYBy(-LINE);
            case PAGE_DOWN, SPACE -> flow.scrollYBy(getHeight() - LINE);
            case PAGE_UP -> flow.scrollYBy(LINE - getHeight());
            case HOME -> flow.scrollYToPixel(0);
            case END -> flow.scrollYToPixel(flow.getTotalHeightEstimate());
            default -> known = false;
        }
        if (known) {
            e.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
