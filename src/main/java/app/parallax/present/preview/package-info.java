/** A source as it was read, to be looked at before it is compared. */
@NullMarked
package app.parallax.present.preview;

import org.jspecify.annotations.NullMarked;
