package app.parallax.ui.versions;

import app.parallax.dossier.version.Standing;
import app.parallax.dossier.work.Anchor;

/**
 * Something that stands on words that changed, or has lost its place.
 *
 * @param what it is, in words
 * @param said the analyst's own words on it; empty where there are none
 * @param was the words it stood on
 * @param now the words that stand there now; empty where it has no place
 */
record StandingEntry(Standing standing, String what, String said, String was, String now) {
    boolean isLost() {
        return standing.anchor().fit() == Anchor.Fit.LOST;
    }
}
