package app.parallax.ui.reader;

import app.parallax.present.PageItem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What one cell of a column shows. */
sealed interface Row {
    record Words(PageItem.Paragraph paragraph) implements Row {}

    record Folded(PageItem.Fold fold, boolean open) implements Row {}

    record Missing(PageItem.Gap gap) implements Row {}

    /**
     * The rows of a page.
     *
     * @param open the folds that show what they hide
     */
    static List<Row> of(List<PageItem> page, Set<PageItem.Fold> open) {
        return page.stream().flatMap(item -> rows(item, open)).toList();
    }

    private static Stream<Row> rows(PageItem item, Set<PageItem.Fold> open) {
        return switch (item) {
            case PageItem.Paragraph paragraph -> Stream.of(new Words(paragraph));
            case PageItem.Gap gap -> Stream.of(new Missing(gap));
            case PageItem.Fold fold ->
                open.contains(fold)
                        ? Stream.concat(
                                Stream.of(new Folded(fold, true)),
                                fold.folded().stream().map(Words::new))
                        : Stream.of(new Folded(fold, false));
        };
    }
}
