/** Keeping the window's dossier: saving, opening, the journal between two saves, and what a crash has left. */
@NullMarked
package app.parallax.ui.keeping;

import org.jspecify.annotations.NullMarked;
