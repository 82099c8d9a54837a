/** What was done since the dossier was last saved, on the disk within two seconds; and how it is brought back after a crash. */
@NullMarked
package app.parallax.dossier.journal;

import org.jspecify.annotations.NullMarked;
