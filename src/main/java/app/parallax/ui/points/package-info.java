/** Points against sources, the second main view. */
@NullMarked
package app.parallax.ui.points;

import org.jspecify.annotations.NullMarked;
