/** What the analyst wrote down and wants to find again: notes and bookmarks. */
@NullMarked
package app.parallax.ui.notes;

import org.jspecify.annotations.NullMarked;
