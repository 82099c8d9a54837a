/** What tests stand on: a display of their own, and the checks that hold the build to its word. */
@NullMarked
package app.parallax.testing;

import org.jspecify.annotations.NullMarked;
