/** Pictures of the window for people to look at. */
@NullMarked
package app.parallax.ui.gallery;

import org.jspecify.annotations.NullMarked;
