/** What a reader sets for all sessions: theme and text size. */
@NullMarked
package app.parallax.ui.settings;

import org.jspecify.annotations.NullMarked;
