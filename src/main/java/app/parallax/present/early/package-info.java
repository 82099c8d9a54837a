/** What can be shown of sources that are still being compared. */
@NullMarked
package app.parallax.present.early;

import org.jspecify.annotations.NullMarked;
