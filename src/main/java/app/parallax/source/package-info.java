/** Sources and the layers that stand beside their text. */
@NullMarked
package app.parallax.source;

import org.jspecify.annotations.NullMarked;
