/** Files, saved pages and pasted text become sources; what cannot be read is named and refused. */
@NullMarked
package app.parallax.read;

import org.jspecify.annotations.NullMarked;
