/** Which events the sources speak of, and which of them a passage speaks of. */
@NullMarked
package app.parallax.compare.occasion;

import org.jspecify.annotations.NullMarked;
