/** What the stages found, kept between runs in a bounded folder. Only a convenience: without it everything is the same, but slower. */
@NullMarked
package app.parallax.engine.store;

import org.jspecify.annotations.NullMarked;
