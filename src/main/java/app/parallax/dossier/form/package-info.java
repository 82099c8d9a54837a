/** The work as JSON, both ways: the shape is written out here by hand, so that records may change their names without a file becoming unreadable. */
@NullMarked
package app.parallax.dossier.form;

import org.jspecify.annotations.NullMarked;
