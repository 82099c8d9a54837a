/** Who speaks in a clause. */
@NullMarked
package app.parallax.annotate.voice;

import org.jspecify.annotations.NullMarked;
