package app.parallax.source;

import java.util.List;

/**
 * A text as read, never altered, and what its layout says of it.
 *
 * @param id unique in a comparison
 * @param text the text as read; every position counts its UTF-16 code units
 * @param sha256 of the bytes read, or of the UTF-8 of an inline text
 * @param blocks in order of position, not overlapping
 * @param problems what went less than well while reading
 */
public record Source(
        String id, SourceInfo info, String text, String sha256, List<Block> blocks, List<Problem> problems) {

    public Source {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }
}
