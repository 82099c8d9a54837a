/** What stands in a dossier: sources, and the analyst's own work on them, as plain records told apart by keys. */
@NullMarked
package app.parallax.dossier.work;

import org.jspecify.annotations.NullMarked;
