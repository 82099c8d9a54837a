package app.parallax.present;

import app.parallax.source.BlockRole;
import app.parallax.source.Figure;
import app.parallax.text.Passage;
import org.jspecify.annotations.Nullable;

/** What was read at a place of a source and can be set right there. */
public sealed interface Correctable {

    /** Its words; a correction of it names this passage. */
    Passage place();

    /**
     * A quotation.
     *
     * @param speaker null where nobody is known to have said it
     */
    record Quoted(Passage place, @Nullable String speaker) implements Correctable {}

    record Counted(Passage place, Figure figure) implements Correctable {}

    /**
     * What a paragraph is to the account.
     *
     * @param speaker null where it is no speech, or nobody is known to speak
     */
    record Told(Passage place, BlockRole role, @Nullable String speaker) implements Correctable {}
}
