/** The files in which an analyst keeps what belongs together: so far the manifest, a list of sources. */
@NullMarked
package app.parallax.dossier;

import org.jspecify.annotations.NullMarked;
