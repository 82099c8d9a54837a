/** How far the analyst trusts a source, and a point in it: badges that show the grade, and the menu that gives one. */
@NullMarked
package app.parallax.ui.grading;

import org.jspecify.annotations.NullMarked;
