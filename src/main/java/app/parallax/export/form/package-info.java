/** Which formats there are: the one list that the window and the command line share. */
@NullMarked
package app.parallax.export.form;

import org.jspecify.annotations.NullMarked;
