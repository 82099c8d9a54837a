/** What a person can ask of the window, as one list that keys, menus, the sheet of keys and the palette are made of. */
@NullMarked
package app.parallax.ui.action;

import org.jspecify.annotations.NullMarked;
