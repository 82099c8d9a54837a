package app.parallax.dossier;

import app.parallax.read.SourceInput;
import app.parallax.source.Occasion;
import app.parallax.source.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of sources to compare, as far as it could be understood.
 *
 * @param title what the whole is about, or null
 * @param baseline the id of the source that the others are held against, or null for the default
 * @param sources in the order given; those that cannot be understood are left out and named among the problems
 * @param occasions those given, in order
 * @param problems a sentence for all that is wrong with the list itself; whether its files can be read shows later
 */
public record Manifest(
        @Nullable String title,
        @Nullable String baseline,
        List<SourceInput> sources,
        List<Occasion> occasions,
        List<Problem> problems) {
    public Manifest {
        sources = List.copyOf(sources);
        occasions = List.copyOf(occasions);
        problems = List.copyOf(problems);
    }

    static Manifest broken(Problem problem) {
        return new Manifest(null, null, List.of(), List.of(), List.of(problem));
    }
}
