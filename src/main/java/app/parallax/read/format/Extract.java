package app.parallax.read.format;

import app.parallax.source.Block;
import app.parallax.source.Problem;
import app.parallax.source.SourceInfo;
import java.util.List;

/**
 * What a reader of one format found.
 *
 * @param text the text as read; every position of {@code blocks} counts its UTF-16 code units
 * @param blocks in order, not overlapping; with their labels they cover all that is not white space
 * @param found what the input says of itself; null where it says nothing
 */
public record Extract(String text, List<Block> blocks, SourceInfo found, List<Problem> problems) {

    public Extract {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }
}
