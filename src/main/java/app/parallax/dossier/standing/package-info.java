/** The analyst's judgements beside what a comparison says now. */
@NullMarked
package app.parallax.dossier.standing;

import org.jspecify.annotations.NullMarked;
