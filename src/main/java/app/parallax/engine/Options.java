package app.parallax.engine;

import app.parallax.correction.Correction;
import app.parallax.correction.Misfit;
import app.parallax.source.Occasion;
import app.parallax.source.Source;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** The same without the corrections that cannot be obeyed on these sources: those of sources, places or words that are not there. */
    Options fitting(Collection<Source> sources) {
        Map<String, Integer> lengths = sources.stream()
                .collect(Collectors.toMap(Source::id, source -> source.text().length()));
        return new Options(
                baseline,
                occasions,
                corrections.stream()
                        .filter(correction -> Misfit.of(correction, lengths) == null)
                        .toList());
    }
}
