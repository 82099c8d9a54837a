package app.parallax.present;

import app.parallax.source.Block;
import app.parallax.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph-like part of a source as it is shown, from top to bottom. */
public sealed interface PageItem {
    /** The stretch of the source that it stands for. */
    Span span();

    /**
     * Text to be read.
     *
     * @param index of its block in the source
     * @param margin who speaks, where that changes; else null
     * @param runs cover the block's span
     */
    record Paragraph(int index, Block block, @Nullable String margin, DisplayText text, List<Run> runs)
            implements PageItem {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        @Override
        public Span span() {
            return block.span();
        }
    }

    /** Why something is folded. */
    enum FoldKind {
        /** It belongs to the page, not to the account. */
        FURNITURE,
        /** It agrees with the others, or nothing was found in it, and only changes are shown. */
        UNCHANGED
    }

    /**
     * What is folded into one line that says what it is; it can be shown on demand.
     *
     * @param folded paragraphs; of what is unchanged furniture and gaps too, as they would stand without it
     */
    record Fold(FoldKind kind, Span span, String line, List<PageItem> folded) implements PageItem {
        public Fold {
            folded = List.copyOf(folded);
        }
    }

    /** A place where text is missing, said in a line; what follows it stands in the next paragraph. */
    record Gap(Span span, String line) implements PageItem {}
}
