package app.parallax.read.layout;

import app.parallax.source.Block;
import app.parallax.source.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text's blocks and what its layout says of the source.
 *
 * @param blocks in order, not overlapping; with their labels they cover all that is not white space
 * @param turns how many labels were found
 * @param spoken true where most of the account is speech
 * @param title the words of the title block, white space made one
 * @param date the day that the text gives as its own ({@link Datelines})
 */
public record Marked(
        List<Block> blocks,
        int turns,
        boolean spoken,
        @Nullable String title,
        @Nullable LocalDate date,
        List<Problem> problems) {

    public Marked {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }
}
