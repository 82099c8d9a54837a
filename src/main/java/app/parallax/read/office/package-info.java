/** Documents of word processors, and electronic books. */
@NullMarked
package app.parallax.read.office;

import org.jspecify.annotations.NullMarked;
