/** Evidence on its way out of the window. */
@NullMarked
package app.parallax.ui.evidence;

import org.jspecify.annotations.NullMarked;
