/** How a dossier came to be what it is: changes, each of which can be undone, and the log of them. */
@NullMarked
package app.parallax.dossier.history;

import org.jspecify.annotations.NullMarked;
