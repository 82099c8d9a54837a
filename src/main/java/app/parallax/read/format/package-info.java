/** What a reader of one format takes and gives. */
@NullMarked
package app.parallax.read.format;

import org.jspecify.annotations.NullMarked;
