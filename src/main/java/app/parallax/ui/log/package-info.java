/** What was decided when: corrections, judgements to look at again, and the log of the dossier. */
@NullMarked
package app.parallax.ui.log;

import org.jspecify.annotations.NullMarked;
