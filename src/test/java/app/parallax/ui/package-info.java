/** Windows as a person sees them. */
@NullMarked
package app.parallax.ui;

import org.jspecify.annotations.NullMarked;
