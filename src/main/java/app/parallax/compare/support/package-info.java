/** How far other sources bear a sentence out. */
@NullMarked
package app.parallax.compare.support;

import org.jspecify.annotations.NullMarked;
