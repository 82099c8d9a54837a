package app.parallax.align;

import app.parallax.text.Passage;
import java.util.List;

/**
 * Two passages that speak of the same thing: of two sources (a link) or of one (a repeat). The lesser passage comes first.
 *
 * @param score the probability that people would tie the two, 0 to 1
 * @param because what speaks for it, strongest first
 */
public record Link(String id, Relation relation, double score, Passage first, Passage second, List<Reason> because) {

    public Link {
        because = List.copyOf(because);
        if (first.compareTo(second) > 0) {
            throw new IllegalArgumentException("the passages of link " + id + " are not in order");
        }
    }
}
