/** Names, what they name, and the people a description can mean. */
@NullMarked
package app.parallax.annotate.name;

import org.jspecify.annotations.NullMarked;
