package app.parallax.compare;

import app.parallax.text.Passage;
import org.jspecify.annotations.Nullable;

/** Which occasion words belong to. Pure: the same question always has the same answer. */
public interface OccasionLookup {

    /**
     * The occasion that a source records (a transcript) or mainly speaks of.
     *
     * @return its id, or null where none is known
     */
    @Nullable
    String occasionOf(String source);

    /**
     * The occasion that a passage speaks of: its own where its words name another time or place, else that of its source.
     *
     * @return its id, or null where none is known
     */
    @Nullable
    String occasionOf(Passage passage);
}
