package app.parallax.compare;

import app.parallax.text.Passage;
import java.util.List;

/**
 * One proposition about one occasion, with every passage that states it.
 *
 * @param label a few words that name it, taken from its passages
 * @param topic points on one topic share it
 * @param witnesses how many sources state it that did not take it from one another
 * @param cells one a source, in order of source id
 * @param beside passages worth seeing with it but not comparable
 * @param findings ids of the findings about it
 */
public record Point(
        String id,
        String label,
        String topic,
        PointStatus status,
        int witnesses,
        List<Cell> cells,
        List<Passage> beside,
        List<String> findings) {

    public Point {
        cells = List.copyOf(cells);
        beside = List.copyOf(beside);
        findings = List.copyOf(findings);
    }
}
