package app.parallax.read;

import app.parallax.source.Source;
import java.util.List;

/**
 * What came of reading.
 *
 * @param read the sources that could be read, in the order of the inputs, with ids that differ
 * @param refused the others, in the order of the inputs
 */
public record ReadOutcome(List<ReadSource> read, List<Refusal> refused) {

    public ReadOutcome {
        read = List.copyOf(read);
        refused = List.copyOf(refused);
    }

    /** Those that could be read, without their bytes. */
    public List<Source> sources() {
        return read.stream().map(ReadSource::source).toList();
    }
}
