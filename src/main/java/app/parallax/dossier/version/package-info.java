/** A source gets a new text: what was anchored in the old one is carried over. */
@NullMarked
package app.parallax.dossier.version;

import org.jspecify.annotations.NullMarked;
