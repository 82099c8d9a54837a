package app.parallax.read.folder;

import app.parallax.read.Refusal;
import app.parallax.read.SourceInput;
import java.util.List;

/**
 * What stands in files and folders.
 *
 * @param inputs files to be read, in the order of the places asked about and within a folder in the order of their paths
 * @param refused what is not read, a sentence for each
 */
public record Listing(List<SourceInput> inputs, List<Refusal> refused) {

    public Listing {
        inputs = List.copyOf(inputs);
        refused = List.copyOf(refused);
    }
}
