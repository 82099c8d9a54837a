package app.parallax.present;

import app.parallax.align.Link;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.List;

/**
 * A link as it is shown.
 *
 * @param symbol one sign that tells the relation without colour
 * @param title the relation in a few words
 * @param explanation who says it as who does, and what speaks for tying the two
 * @param sides both passages, in the order of the columns
 */
public record LinkView(Link link, String symbol, String title, String explanation, List<Side> sides) {
    public LinkView {
        sides = List.copyOf(sides);
    }

    public String id() {
        return link.id();
    }

    /**
     * One of the two passages.
     *
     * @param words as they are shown
     * @param own the stretches of {@code words} that the other passage does not have; in order, apart from one another
     */
    public record Side(Passage passage, String words, List<Span> own) {
        public Side {
            own = List.copyOf(own);
        }
    }
}
