/** Plain text. */
@NullMarked
package app.parallax.read.text;

import org.jspecify.annotations.NullMarked;
