package app.parallax.ui.reader;

import app.parallax.present.PageItem;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one cell of a column shows. */
sealed interface Row {
    /** The stretch of the source that it stands for; of rows in order the starts never fall. */
    Span span();

    /** The index of the last row that begins at a position or before; -1 where none does. */
    static int last(List<Row> rows, int position) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).span().start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** True where another row shows the same words in the same place, however they are marked. */
    boolean isLike(Row other);

    static boolean areAlike(List<Row> some, List<Row> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> some.get(i).isLike(others.get(i)));
    }

    private static boolean areAlike(PageItem.Paragraph a, PageItem.Paragraph b) {
        return a.index() == b.index()
                && a.block().equals(b.block())
                && Objects.equals(a.margin(), b.margin())
                && a.text().shown().equals(b.text().shown());
    }

    record Words(PageItem.Paragraph paragraph) implements Row {
        @Override
        public Span span() {
            return paragraph.span();
        }

        @Override
        public boolean isLike(Row other) {
            return other instanceof Words(PageItem.Paragraph shown) && areAlike(paragraph, shown);
        }
    }

    record Folded(PageItem.Fold fold, boolean open) implements Row {
        /** True where this row stands for that fold, however its paragraphs are marked. */
        boolean isOf(PageItem.Fold other) {
            return fold.kind() == other.kind() && fold.span().equals(other.span());
        }

        @Override
        public Span span() {
            return fold.span();
        }

        @Override
        public boolean isLike(Row other) {
            return other instanceof Folded(PageItem.Fold shown, boolean isOpen)
                    && isOpen == open
                    && isOf(shown)
                    && fold.line().equals(shown.line());
        }
    }

    record Missing(PageItem.Gap gap) implements Row {
        @Override
        public Span span() {
            return gap.span();
        }

        @Override
        public boolean isLike(Row other) {
            return equals(other);
        }
    }

    /**
     * Says where something would stand that this source does not have.
     *
     * @param at where the next row begins
     */
    record Nothing(String line, int at) implements Row {
        @Override
        public Span span() {
            return new Span(at, at);
        }

        @Override
        public boolean isLike(Row other) {
            return equals(other);
        }
    }

    /** The same rows with one that says that nothing stands here: between the two that are nearest to a position. */
    static List<Row> saying(List<Row> rows, String line, int position) {
        int index = place(rows, position);
        int at = index < rows.size()
                ? rows.get(index).span().start()
                : rows.getLast().span().end();
        List<Row> said = new ArrayList<>(rows);
        said.add(index, new Nothing(line, at));
        return said;
    }

    private static int place(List<Row> rows, int position) {
        int index = last(rows, position);
        if (index < 0) {
            return 0;
        }
        Span row = rows.get(index).span();
        return position - row.start() < row.end() - position ? index : index + 1;
    }

    /**
     * The rows of a page.
     *
     * @param isOpen tells which folds show what they hide
     */
    static List<Row> of(List<PageItem> page, Predicate<PageItem.Fold> isOpen) {
        return page.stream().flatMap(item -> rows(item, isOpen)).toList();
    }

    private static Stream<Row> rows(PageItem item, Predicate<PageItem.Fold> isOpen) {
        return switch (item) {
            case PageItem.Paragraph paragraph -> Stream.of(new Words(paragraph));
            case PageItem.Gap gap -> Stream.of(new Missing(gap));
            case PageItem.Fold fold ->
                isOpen.test(fold)
                        ? Stream.concat(
                                Stream.of(new Folded(fold, true)),
                                fold.folded().stream().flatMap(folded -> rows(folded, isOpen)))
                        : Stream.of(new Folded(fold, false));
        };
    }
}
