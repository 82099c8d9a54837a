/** Who took words from whom. */
@NullMarked
package app.parallax.compare.lineage;

import org.jspecify.annotations.NullMarked;
