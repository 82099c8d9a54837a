/** Searching sources and notes for words or expressions, whatever their case, accents and script. */
@NullMarked
package app.parallax.present.search;

import org.jspecify.annotations.NullMarked;
