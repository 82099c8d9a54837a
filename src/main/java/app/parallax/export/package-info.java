/** Comparisons written for others: one class a format behind one interface. */
@NullMarked
package app.parallax.export;

import org.jspecify.annotations.NullMarked;
