/** From links to what a reader asks: points, findings, lineage and support. */
@NullMarked
package app.parallax.compare;

import org.jspecify.annotations.NullMarked;
