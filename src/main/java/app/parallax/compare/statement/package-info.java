/** Clauses with all that decides what they may be held against. */
@NullMarked
package app.parallax.compare.statement;

import org.jspecify.annotations.NullMarked;
