/** Positions, folding and tokens: how words are compared without losing where they stand. */
@NullMarked
package app.parallax.text;

import org.jspecify.annotations.NullMarked;
