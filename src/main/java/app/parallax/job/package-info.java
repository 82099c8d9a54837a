/** Long work: progress, cancellation, the worker pool and what is kept of results, without a toolkit. */
@NullMarked
package app.parallax.job;

import org.jspecify.annotations.NullMarked;
