/** Every quotation against the record, a main view. */
@NullMarked
package app.parallax.ui.quotations;

import org.jspecify.annotations.NullMarked;
