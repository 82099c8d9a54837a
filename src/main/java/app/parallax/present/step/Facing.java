package app.parallax.present.step;

import app.parallax.text.Passage;
import java.util.OptionalInt;

/** What one source has across from what is selected in others. */
public sealed interface Facing {
    /** Words that stand across from it. */
    record Words(Passage passage) implements Facing {}

    /**
     * Nothing.
     *
     * @param line says so, and why as far as that is known
     * @param at the position where it would stand, as what comes before it and after it stands; empty where nothing tells
     */
    record Nothing(String line, OptionalInt at) implements Facing {}
}
