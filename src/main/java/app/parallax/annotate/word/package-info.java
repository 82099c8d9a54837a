/** Words with their parts of speech: what every other annotator reads. */
@NullMarked
package app.parallax.annotate.word;

import org.jspecify.annotations.NullMarked;
