package app.parallax.read.folder;

import app.parallax.read.ReadSource;
import app.parallax.read.Refusal;
import app.parallax.source.Source;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of reading files and folders.
 *
 * @param read sources that are new, in the order of their files, with ids that differ
 * @param twins sources that are there already, in the order of their files
 * @param refused what could not be read or was not to be
 */
public record Gathered(List<ReadSource> read, List<Twin> twins, List<Refusal> refused) {

    public Gathered {
        read = List.copyOf(read);
        twins = List.copyOf(twins);
        refused = List.copyOf(refused);
    }

    /** The new ones, without their bytes. */
    public List<Source> sources() {
        return read.stream().map(ReadSource::source).toList();
    }

    /** One clear line for each file that is not among the sources. */
    public List<String> sentences() {
        return Stream.concat(
                        refused.stream().map(refusal -> refusal.problem().message()),
                        twins.stream().map(Twin::sentence))
                .toList();
    }
}
