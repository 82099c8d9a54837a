/** Differences of meaning between sentences of different sources that tell the same: turned round, less certain, done by somebody else, under another name, hardened. */
@NullMarked
package app.parallax.compare.meaning;

import org.jspecify.annotations.NullMarked;
