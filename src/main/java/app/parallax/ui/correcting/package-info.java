/** What an analyst sets right at a place of the text: who speaks, how a figure is read, what is tied. */
@NullMarked
package app.parallax.ui.correcting;

import org.jspecify.annotations.NullMarked;
