package app.parallax.annotate.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a relative expression is read against.
 *
 * @param day the source's own date, null where unknown
 * @param tense of the words around the expression
 * @param quarter the quarter that the text has named last, or null
 * @param results true where the sentence tells results in money
 */
record DateContext(
        @Nullable LocalDate day, Tense tense, @Nullable String quarter, boolean results) {}
