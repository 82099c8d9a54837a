/** The dossier as one file: how it is packed, opened with suspicion, and saved so that nothing is ever half written. */
@NullMarked
package app.parallax.dossier.file;

import org.jspecify.annotations.NullMarked;
