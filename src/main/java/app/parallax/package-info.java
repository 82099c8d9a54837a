/** The way in: decides between the window and the command line. */
@NullMarked
package app.parallax;

import org.jspecify.annotations.NullMarked;
