package app.parallax.compare.occasion;

import app.parallax.source.Occasion;
import app.parallax.text.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers which occasion a source or a passage speaks of. Safe for use by several threads; the same answers whatever the order of the sources. */
public interface OccasionLookup {

    /** All occasions, those of the sources first, in order of date (unknown last), then id. */
    List<Occasion> all();

    /** The id of the occasion that a source mainly speaks of; null where none is known. */
    @Nullable
    String of(String source);

    /** The id of the occasion at which the words or things of a passage happened: that of its source unless the words around it name another day. */
    @Nullable
    String at(Passage passage);

    /** The ids of the transcripts that record an occasion, sorted; empty where nobody does. */
    List<String> recordsOf(String occasion);
}
