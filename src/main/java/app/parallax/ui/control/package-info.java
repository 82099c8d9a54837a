/** Reusable controls that know nothing of sources or comparisons. */
@NullMarked
package app.parallax.ui.control;

import org.jspecify.annotations.NullMarked;
