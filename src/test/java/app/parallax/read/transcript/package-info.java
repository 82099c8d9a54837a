/** Transcripts as institutions set them, made up, and whether each word is put in the right mouth. */
@NullMarked
package app.parallax.read.transcript;

import org.jspecify.annotations.NullMarked;
