package app.parallax.ui.reader;

import app.parallax.present.step.Facing;
import app.parallax.text.Passage;
import app.parallax.ui.session.Selection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Brings what is selected level in every column: with the passage that was clicked, which stays where it is as long as anything of it can be seen, else with the reading line. Where a source has nothing, the place where it would stand, which says so. */
final class Levelling {
    /** What comes level begins no nearer than this to a page's lower edge, so that something of it can be read. */
    private static final double NEAR_EDGE = 60;

    private final ReaderViewModel model;
    private final Supplier<List<ColumnView>> columns;
    private @Nullable Selection pending;

    /**
     * @param columns those that are shown now
     */
    Levelling(ReaderViewModel model, Supplier<List<ColumnView>> columns) {
        this.model = model;
        this.columns = columns;
    }

    /** Levels with the next layout; null for nothing. */
    void ask(@Nullable Selection selection) {
        pending = selection;
    }

    boolean isAsked() {
        return pending != null;
    }

    /** Does what was asked for; to be called once the columns have their size. */
    void level() {
        Selection selection = pending;
        if (selection == null) {
            return;
        }
        pending = null;
        columns.get().forEach(ColumnView::layout);
        Optional<Double> anchored = anchorY(selection);
        for (ColumnView column : columns.get()) {
            boolean isAnchor = anchored.isPresent()
                    && selection.anchor() != null
                    && selection.anchor().source().equals(column.source());
            if (!isAnchor) {
                bring(selection, column, anchored.orElse(column.page().readingLine()));
            }
        }
    }

    private void bring(Selection selection, ColumnView column, double y) {
        switch (model.facing(selection, column.source())) {
            case Facing.Words(Passage passage) -> column.page().bring(passage.span(), y);
            case Facing.Nothing nothing -> column.page().bringSaid(y);
        }
    }

    private Optional<Double> anchorY(Selection selection) {
        Passage anchor = selection.anchor();
        if (anchor == null) {
            return Optional.empty();
        }
        return columns.get().stream()
                .filter(column -> column.source().equals(anchor.source()))
                .flatMap(column -> column.page().inView(anchor.span()).stream()
                        .map(at -> Math.clamp(
                                at.getMinY(), 0, Math.max(0, column.page().getHeight() - NEAR_EDGE))))
                .findFirst();
    }
}
