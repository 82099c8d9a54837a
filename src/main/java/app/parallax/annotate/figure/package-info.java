/** Quantities: value, firmness, unit and what is counted. */
@NullMarked
package app.parallax.annotate.figure;

import org.jspecify.annotations.NullMarked;
