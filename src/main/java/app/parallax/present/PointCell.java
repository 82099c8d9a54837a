package app.parallax.present;

import app.parallax.compare.Stance;
import java.util.List;

/**
 * What one source says on a point, in its own words.
 *
 * @param symbol one sign that tells the stance without colour
 * @param excerpts what states it, as the source reads
 * @param beside worth seeing with it but not comparable
 * @param note what to know about it, or empty
 */
public record PointCell(
        String source, Stance stance, String symbol, List<Excerpt> excerpts, List<Excerpt> beside, String note) {
    public PointCell {
        excerpts = List.copyOf(excerpts);
        beside = List.copyOf(beside);
    }
}
