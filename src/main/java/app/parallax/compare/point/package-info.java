/** Clauses that state one proposition about one occasion, brought together as points. */
@NullMarked
package app.parallax.compare.point;

import org.jspecify.annotations.NullMarked;
