/** Times what a person waits for in a real window: {@code mvn -Pbench-ui}. */
@NullMarked
package app.parallax.ui.bench;

import org.jspecify.annotations.NullMarked;
