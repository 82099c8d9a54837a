/** What leaves the window as a file. */
@NullMarked
package app.parallax.ui.exporting;

import org.jspecify.annotations.NullMarked;
