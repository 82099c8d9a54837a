/** Time expressions, resolved against the day of the source. */
@NullMarked
package app.parallax.annotate.date;

import org.jspecify.annotations.NullMarked;
