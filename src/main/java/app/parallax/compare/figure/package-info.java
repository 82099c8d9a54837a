/** Figures and dates that count the same thing, held against each other. */
@NullMarked
package app.parallax.compare.figure;

import org.jspecify.annotations.NullMarked;
