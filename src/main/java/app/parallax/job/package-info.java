/** Long work: progress and cancellation, without a toolkit. */
@NullMarked
package app.parallax.job;

import org.jspecify.annotations.NullMarked;
