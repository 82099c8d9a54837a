package app.parallax.present.change;

import app.parallax.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the old text beside what stands in its place now.
 *
 * @param old in the old text; null where nothing stood there
 * @param now in the new text; null where nothing stands there any more
 * @param struck words of the old text that went, in order, inside {@code old}
 * @param inserted words of the new text that came, in order, inside {@code now}
 */
public record TextRow(@Nullable Span old, @Nullable Span now, List<Span> struck, List<Span> inserted) {

    /** What became of a paragraph. */
    public enum Kind {
        SAME,
        CHANGED,
        INSERTED,
        DELETED
    }

    public TextRow {
        struck = List.copyOf(struck);
        inserted = List.copyOf(inserted);
    }

    public Kind kind() {
        if (old == null) {
            return Kind.INSERTED;
        }
        if (now == null) {
            return Kind.DELETED;
        }
        return struck.isEmpty() && inserted.isEmpty() ? Kind.SAME : Kind.CHANGED;
    }
}
