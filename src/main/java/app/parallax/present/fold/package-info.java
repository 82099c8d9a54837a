/** Folds away what agrees, so that what differs stands close together. */
@NullMarked
package app.parallax.present.fold;

import org.jspecify.annotations.NullMarked;
