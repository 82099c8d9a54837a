package app.parallax.dossier.work;

import app.parallax.correction.Correction;
import app.parallax.text.Hashes;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A correction, with who made it. A later one about the same thing takes its place.
 *
 * @param stands the passages it names, as they read at the time
 */
public record SetRight(Correction correction, List<Anchor> stands, Stamp stamp) implements Item {
    public SetRight {
        stands = List.copyOf(stands);
    }

    /** False where a passage that it names is lost: then it waits for the analyst. */
    public boolean hasPlace() {
        return stands.stream().noneMatch(anchor -> anchor.fit() == Anchor.Fit.LOST);
    }

    /** One that waits stands apart from what speaks of that place now. */
    @Override
    public Key key() {
        return new Key(Key.Kind.CORRECTION, hasPlace() ? correction.about() : correction.about() + " " + words());
    }

    private String words() {
        return Hashes.sha256(stands.stream().map(Anchor::words).collect(Collectors.joining("\n")));
    }
}
