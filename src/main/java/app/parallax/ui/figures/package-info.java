/** The figures of all sources: what is counted down, sources across. */
@NullMarked
package app.parallax.ui.figures;

import org.jspecify.annotations.NullMarked;
