/** Who took words from whom, drawn and told. */
@NullMarked
package app.parallax.ui.lineage;

import org.jspecify.annotations.NullMarked;
