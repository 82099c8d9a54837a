/** Markdown. */
@NullMarked
package app.parallax.read.markdown;

import org.jspecify.annotations.NullMarked;
