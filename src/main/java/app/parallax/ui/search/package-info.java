/** The search: the field, what it is held against, the hits. */
@NullMarked
package app.parallax.ui.search;

import org.jspecify.annotations.NullMarked;
