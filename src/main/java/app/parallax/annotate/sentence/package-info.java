/** Sentences and the one canonical split into clauses. */
@NullMarked
package app.parallax.annotate.sentence;

import org.jspecify.annotations.NullMarked;
