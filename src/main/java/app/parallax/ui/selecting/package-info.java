/** Words of a source that a person selects, by mouse or by key, and copies. */
@NullMarked
package app.parallax.ui.selecting;

import org.jspecify.annotations.NullMarked;
