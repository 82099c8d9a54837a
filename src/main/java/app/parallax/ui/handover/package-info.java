/** A second start hands its files to the window that is open already. No toolkit. */
@NullMarked
package app.parallax.ui.handover;

import org.jspecify.annotations.NullMarked;
