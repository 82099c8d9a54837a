/** Where one text stands while another is read. */
@NullMarked
package app.parallax.present.step;

import org.jspecify.annotations.NullMarked;
