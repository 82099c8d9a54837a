/** Exact runs of words that texts share, found by hashing alone and so at scale. */
@NullMarked
package app.parallax.align.reuse;

import org.jspecify.annotations.NullMarked;
