/** Quotation marks, what they are for, and whose words stand between them. */
@NullMarked
package app.parallax.annotate.quotation;

import org.jspecify.annotations.NullMarked;
