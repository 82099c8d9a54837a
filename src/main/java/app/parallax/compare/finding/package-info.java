/** What is left out, what is added, and how much any finding weighs. */
@NullMarked
package app.parallax.compare.finding;

import org.jspecify.annotations.NullMarked;
