/** Puts a comparison together from all that the other rooms find. */
@NullMarked
package app.parallax.compare.assembly;

import org.jspecify.annotations.NullMarked;
