/** The one place that chains the stages, applies corrections, caches and spreads work over cores. */
@NullMarked
package app.parallax.engine;

import org.jspecify.annotations.NullMarked;
