/** Sources side by side: columns, marked passages, ribbons. */
@NullMarked
package app.parallax.ui.reader;

import org.jspecify.annotations.NullMarked;
