/** What changed between two texts of a source, as it is shown. */
@NullMarked
package app.parallax.present.change;

import org.jspecify.annotations.NullMarked;
