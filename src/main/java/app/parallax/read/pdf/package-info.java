/** PDF files. */
@NullMarked
package app.parallax.read.pdf;

import org.jspecify.annotations.NullMarked;
