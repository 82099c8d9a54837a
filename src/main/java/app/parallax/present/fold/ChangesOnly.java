package app.parallax.present.fold;

import app.parallax.compare.Comparison;
import app.parallax.present.PageItem;
import app.parallax.present.PageItem.FoldKind;
import app.parallax.present.Phrases;
import app.parallax.source.BlockRole;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folds a page so that what changes from source to source stands alone, with the headings above it and its speakers; the rest is one line where it was, and opens there. */
public final class ChangesOnly {
    private final List<PageItem> page;
    private final Changes changes;
    private final UnchangedLine line;
    private final List<PageItem> items = new ArrayList<>();
    private final List<PageItem> unchanged = new ArrayList<>();

    private ChangesOnly(List<PageItem> page, Changes changes, Phrases phrases) {
        this.page = page;
        this.changes = changes;
        this.line = new UnchangedLine(changes, phrases);
    }

    /**
     * All items of the page are there, in order, each once, on the page or in one of its folds; of two neighbours one at least is no fold of this kind. A paragraph behind a fold names its speaker anew.
     *
     * @param page of the source, as it is without this
     * @throws IllegalArgumentException where the comparison has no such source
     */
    public static List<PageItem> of(
            List<PageItem> page, Comparison comparison, String source, Wanted wanted, Phrases phrases) {
        return new ChangesOnly(page, new Changes(comparison, source, wanted), phrases).folded();
    }

    private List<PageItem> folded() {
        boolean[] stays = stays();
        for (int i = 0; i < stays.length; i++) {
            if (stays[i]) {
                boolean behind = !unchanged.isEmpty();
                fold();
                items.add(behind ? named(page.get(i)) : page.get(i));
            } else {
                unchanged.add(page.get(i));
            }
        }
        fold();
        return List.copyOf(items);
    }

    /** From the end to the beginning: whether a heading or a gap stays depends on what comes behind it. */
    private boolean[] stays() {
        boolean[] stays = new boolean[page.size()];
        boolean wanted = false;
        for (int i = page.size() - 1; i >= 0; i--) {
            PageItem item = page.get(i);
            boolean next = i + 1 < stays.length && stays[i + 1];
            if (isHeading(item)) {
                // Of headings above one another all stay.
                stays[i] = wanted || (next && isHeading(page.get(i + 1))) || changes.stay(item.span());
                wanted = false;
            } else {
                stays[i] = item instanceof PageItem.Gap ? next : isChanged(item);
                wanted |= stays[i];
            }
        }
        return stays;
    }

    private static boolean isHeading(PageItem item) {
        return item instanceof PageItem.Paragraph paragraph && paragraph.block().role() == BlockRole.HEADING;
    }

    private boolean isChanged(PageItem item) {
        return switch (item) {
            case PageItem.Paragraph paragraph ->
                paragraph.block().role() == BlockRole.TITLE || changes.stay(withLabel(paragraph));
            case PageItem.Fold fold -> fold.folded().stream().anyMatch(this::isChanged);
            case PageItem.Gap gap -> changes.stay(gap.span());
        };
    }

    private static Span withLabel(PageItem.Paragraph paragraph) {
        Span label = paragraph.block().label();
        return label == null ? paragraph.span() : label.hull(paragraph.span());
    }

    private static PageItem named(PageItem item) {
        if (!(item instanceof PageItem.Paragraph paragraph) || paragraph.margin() != null) {
            return item;
        }
        @Nullable String speaker = paragraph.block().speaker();
        return new PageItem.Paragraph(
                paragraph.index(), paragraph.block(), speaker, paragraph.text(), paragraph.runs());
    }

    private void fold() {
        if (unchanged.isEmpty()) {
            return;
        }
        if (unchanged.stream().noneMatch(PageItem.Paragraph.class::isInstance)) {
            // Lines already, that say what they are.
            items.addAll(unchanged);
        } else {
            Span span = unchanged.getFirst().span().hull(unchanged.getLast().span());
            items.add(new PageItem.Fold(FoldKind.UNCHANGED, span, line.of(unchanged), unchanged));
        }
        unchanged.clear();
    }
}
