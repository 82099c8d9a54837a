/** Bytes become text: byte order marks, encodings, and what is no text at all. */
@NullMarked
package app.parallax.read.bytes;

import org.jspecify.annotations.NullMarked;
