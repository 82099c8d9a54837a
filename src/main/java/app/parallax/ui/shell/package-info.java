/** The frame of the window: bars, strip of sources, states, commands. */
@NullMarked
package app.parallax.ui.shell;

import org.jspecify.annotations.NullMarked;
