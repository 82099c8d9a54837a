/** What any view shows of a comparison: sentences, highlight layers, matrix rows, word differences. No toolkit. */
@NullMarked
package app.parallax.present;

import org.jspecify.annotations.NullMarked;
