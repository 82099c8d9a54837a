package app.parallax.compare;

import app.parallax.align.Reason;
import app.parallax.text.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who took words from whom.
 *
 * @param from id of the parent, or, where it is named but not open, its name as given
 * @param open whether {@code from} is a source of this comparison
 * @param directionKnown whether more than the order of dates tells the direction: a record, or one that names the other
 * @param reuse the share of {@code to}'s own words that stand in {@code from} in runs too long to be chance; null where the parent is not open
 */
public record Lineage(
        String from,
        boolean open,
        String to,
        boolean directionKnown,
        @Nullable Double reuse,
        List<Passage> passages,
        List<Reason> because) {

    public Lineage {
        passages = List.copyOf(passages);
        because = List.copyOf(because);
    }
}
