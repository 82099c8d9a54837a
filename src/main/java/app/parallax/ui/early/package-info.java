/** What every panel says of answers that come before the end. */
@NullMarked
package app.parallax.ui.early;

import org.jspecify.annotations.NullMarked;
