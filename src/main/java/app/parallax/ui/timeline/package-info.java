/** The occasions and dates of all sources on one line. */
@NullMarked
package app.parallax.ui.timeline;

import org.jspecify.annotations.NullMarked;
