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

    /** Furniture in one line that says what it is; the blocks can be shown on demand. */
    record Fold(Span span, String line, List<Paragraph> folded) implements PageItem {
        public Fold {
            folded = List.copyOf(folded);
        }
    }

    /** A place where text is missing, said in a line; what follows it stands in the next paragraph. */
    record Gap(Span span, String line) implements PageItem {}
}
