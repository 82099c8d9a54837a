/** When things were: the occasions and the dates of all sources on one line. */
@NullMarked
package app.parallax.present.timeline;

import org.jspecify.annotations.NullMarked;
