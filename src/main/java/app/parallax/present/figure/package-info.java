/** The figures of all sources against one another: what is counted down, sources across. */
@NullMarked
package app.parallax.present.figure;

import org.jspecify.annotations.NullMarked;
