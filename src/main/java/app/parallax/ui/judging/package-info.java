/** What the analyst thinks of what the program found: the strip of buttons, and what it says in the lists and the margin. */
@NullMarked
package app.parallax.ui.judging;

import org.jspecify.annotations.NullMarked;
