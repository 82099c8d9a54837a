package app.parallax.engine;

import app.parallax.correction.Correction;
import app.parallax.source.Occasion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person has decided about one comparison.
 *
 * @param baseline the id of the source that the others are held against; null for the default rule
 * @param occasions those that are given; others are found
 * @param corrections obeyed before anything is annotated
 */
public record Options(@Nullable String baseline, List<Occasion> occasions, List<Correction> corrections) {

    public static final Options NONE = new Options(null, List.of(), List.of());

    public Options {
        occasions = List.copyOf(occasions);
        corrections = List.copyOf(corrections);
    }
}
