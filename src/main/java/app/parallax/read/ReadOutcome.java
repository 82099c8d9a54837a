package app.parallax.read;

import app.parallax.source.Source;
import java.util.List;

/**
 * What came of reading.
 *
 * @param sources those that could be read, in the order of the inputs, with ids that differ
 * @param refused the others, in the order of the inputs
 */
public record ReadOutcome(List<Source> sources, List<Refusal> refused) {

    public ReadOutcome {
        sources = List.copyOf(sources);
        refused = List.copyOf(refused);
    }
}
