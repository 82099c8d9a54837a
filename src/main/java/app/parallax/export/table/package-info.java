/** A comparison as tables: what stands in each is described once, whatever file it goes to. */
@NullMarked
package app.parallax.export.table;

import org.jspecify.annotations.NullMarked;
