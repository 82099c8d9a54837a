package app.parallax.dossier.work;

import app.parallax.source.Block;
import app.parallax.source.Problem;
import java.util.List;

/**
 * What was read of a source's bytes: kept, so that every position holds even where a later program would read the bytes otherwise.
 *
 * @param text the text as read
 */
public record Reading(String text, List<Block> blocks, List<Problem> problems) {
    public Reading {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }
}
