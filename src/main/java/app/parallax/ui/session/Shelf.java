package app.parallax.ui.session;

import app.parallax.dossier.work.HeldSource;
import app.parallax.source.Source;
import java.time.Instant;

/** Where the texts of a dossier's sources are; the dossier itself only names them. What was put here is never forgotten, so that a source that was removed can come back. */
public interface Shelf {

    /**
     * Keeps a source's text.
     *
     * @param place in the order of opening
     * @return what the dossier is to hold of it
     */
    HeldSource put(Source source, int place, Instant imported);

    /**
     * The source as it was read, with the text that is current.
     *
     * @throws IllegalArgumentException where its text was never put here
     */
    Source take(HeldSource held);
}
