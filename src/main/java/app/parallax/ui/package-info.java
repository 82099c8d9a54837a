/** The window: starts the toolkit and wires its parts by hand. */
@NullMarked
package app.parallax.ui;

import org.jspecify.annotations.NullMarked;
