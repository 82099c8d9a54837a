package app.parallax.present.evidence;

import java.util.List;

/**
 * What one source says.
 *
 * @param stand what to know of it before its words (how it stands to the point, how it was graded), in a few words; may be empty
 * @param more where else it says so, in words; empty where every place is quoted
 */
public record Side(Citation source, String stand, List<Quote> quotes, String more) {
    public Side {
        quotes = List.copyOf(quotes);
    }
}
