/** Who took words from whom, as it is drawn and told. */
@NullMarked
package app.parallax.present.lineage;

import org.jspecify.annotations.NullMarked;
