/** Measures the program on cases of known truth, which are no part of it: {@code mvn -Pbench}. */
@NullMarked
package app.parallax.bench;

import org.jspecify.annotations.NullMarked;
