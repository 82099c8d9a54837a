/** Name mentions of all sources brought together to entities. */
@NullMarked
package app.parallax.entity;

import org.jspecify.annotations.NullMarked;
