/** Subtitles: words with the times at which they are shown. */
@NullMarked
package app.parallax.read.subtitle;

import org.jspecify.annotations.NullMarked;
