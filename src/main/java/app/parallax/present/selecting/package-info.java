/** Words of a source as they stand on its page: gone through, selected, handed on. */
@NullMarked
package app.parallax.present.selecting;

import org.jspecify.annotations.NullMarked;
