/** What the parts of the window share: the one observable session, long work, and the gate to the window's thread. */
@NullMarked
package app.parallax.ui.session;

import org.jspecify.annotations.NullMarked;
