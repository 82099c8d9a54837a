/** The command line: thin commands, and the only place besides {@code Parallax} that knows standard output and exit statuses. */
@NullMarked
package app.parallax.cli;

import org.jspecify.annotations.NullMarked;
