/** Quotations held against the record: who said what when, the words compared one by one, the verdict and the finding. */
@NullMarked
package app.parallax.compare.quotation;

import org.jspecify.annotations.NullMarked;
