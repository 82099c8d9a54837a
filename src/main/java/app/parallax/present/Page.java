package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays a source out from top to bottom: paragraphs with their speaker in the margin, furniture folded, gaps said. */
public final class Page {
    private static final int LONGEST_FOLD = 3;

    private final AnnotatedSource source;
    private final Sweep sweep;
    private final Phrases phrases;
    private final List<PageItem> items = new ArrayList<>();
    private final List<PageItem.Paragraph> furniture = new ArrayList<>();
    private @Nullable String speaking;

    private Page(AnnotatedSource source, List<Highlight> highlights, Phrases phrases) {
        this.source = source;
        this.sweep = new Sweep(highlights);
        this.phrases = phrases;
    }

    /** The source with all its highlights. */
    public static List<PageItem> of(Comparison comparison, String source, Phrases phrases) {
        return of(comparison.source(source), Highlights.of(comparison, source), phrases);
    }

    /**
     * @param highlights of this source, in any order
     */
    public static List<PageItem> of(AnnotatedSource source, List<Highlight> highlights, Phrases phrases) {
        Page page = new Page(source, highlights, phrases);
        for (int i = 0; i < source.blocks().size(); i++) {
            page.add(i, source.blocks().get(i));
        }
        page.fold();
        return List.copyOf(page.items);
    }

    private void add(int index, Block block) {
        if (block.role() == BlockRole.FURNITURE) {
            furniture.add(paragraph(index, block, null));
            return;
        }
        fold();
        if (block.role() == BlockRole.GAP) {
            items.add(
                    new PageItem.Gap(new Span(block.span().start(), block.span().start()), gap(block)));
        }
        if (!block.span().isEmpty()) {
            items.add(paragraph(index, block, margin(block)));
        }
    }

    private @Nullable String margin(Block block) {
        String speaker = block.speaker();
        boolean changes = block.label() != null || !Objects.equals(speaker, speaking);
        speaking = speaker;
        return changes ? speaker : null;
    }

    private String gap(Block block) {
        return block.candidates().isEmpty()
                ? phrases.text("page.gap")
                : phrases.text("page.gap.candidates", Map.of("names", String.join(", ", block.candidates())));
    }

    private PageItem.Paragraph paragraph(int index, Block block, @Nullable String margin) {
        List<Run> runs = Overlay.runs(block.span(), sweep.near(block.span()));
        return new PageItem.Paragraph(index, block, margin, DisplayText.of(source.text(), block.span()), runs);
    }

    private void fold() {
        if (furniture.isEmpty()) {
            return;
        }
        Span span = furniture.getFirst().span().hull(furniture.getLast().span());
        items.add(new PageItem.Fold(PageItem.FoldKind.FURNITURE, span, foldLine(), List.copyOf(furniture)));
        furniture.clear();
    }

    private String foldLine() {
        String first = furniture.stream()
                .map(p -> p.text().shown())
                .filter(s -> s.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .limit(LONGEST_FOLD)
                .collect(Collectors.joining(" · "));
        return first.isEmpty()
                ? phrases.text("page.furniture.marks")
                : phrases.text("page.furniture", Map.of("words", Excerpt.brief(first)));
    }
}
