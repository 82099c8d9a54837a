/** Inputs that nobody would think of, found by what the readers' code does with them. */
@NullMarked
package app.parallax.read.fuzz;

import org.jspecify.annotations.NullMarked;
