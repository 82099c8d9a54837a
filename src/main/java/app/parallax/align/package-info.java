/** Passages of different sources that speak of the same thing. */
@NullMarked
package app.parallax.align;

import org.jspecify.annotations.NullMarked;
