/** Source to layers: sentences, clauses, voices, quotations, figures, dates and names. Pure; English rules only. */
@NullMarked
package app.parallax.annotate;

import org.jspecify.annotations.NullMarked;
