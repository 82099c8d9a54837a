/** What comes in is looked at and set right before it is added, and afterwards. */
@NullMarked
package app.parallax.ui.importing;

import org.jspecify.annotations.NullMarked;
