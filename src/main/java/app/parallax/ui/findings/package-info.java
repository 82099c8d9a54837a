/** The findings beside the text: list, filter, detail. */
@NullMarked
package app.parallax.ui.findings;

import org.jspecify.annotations.NullMarked;
