/** When a source changes: its new text comes in beside the old, both are shown, and what was anchored is carried over or placed by hand. */
@NullMarked
package app.parallax.ui.versions;

import org.jspecify.annotations.NullMarked;
