/** Saved web pages. */
@NullMarked
package app.parallax.read.html;

import org.jspecify.annotations.NullMarked;
