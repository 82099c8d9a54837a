package app.parallax.correction;

import app.parallax.source.BlockRole;
import app.parallax.source.SourceKind;
import app.parallax.text.Passage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something an analyst has set right; an input of the engine, so that everything that follows from it changes. */
public sealed interface Correction {

    /** The id of the source that it is about. */
    String source();

    record Title(String source, @Nullable String value) implements Correction {}

    record Publisher(String source, @Nullable String value) implements Correction {}

    record Kind(String source, SourceKind value) implements Correction {}

    record Date(String source, @Nullable LocalDate value) implements Correction {}

    record OccasionOf(String source, @Nullable String value) implements Correction {}

    /** Who speaks in the blocks or quotations that the passage touches. */
    record Speaker(Passage passage, @Nullable String value) implements Correction {
        @Override
        public String source() {
            return passage.source();
        }
    }

    /** What the blocks that the passage touches are to the account. */
    record Role(Passage passage, BlockRole value) implements Correction {
        @Override
        public String source() {
            return passage.source();
        }
    }
}
